package broadsheet.article;

import broadsheet.web.openapi.SteadyService;
import java.util.Map;

class ArticleSteadinessTest extends SteadyService {

    ArticleSteadinessTest() {
        super(Desk.service(Map::of));
    }
}
