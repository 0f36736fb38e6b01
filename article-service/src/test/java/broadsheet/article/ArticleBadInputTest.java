package broadsheet.article;

import broadsheet.web.openapi.WellGuardedService;
import java.util.Map;

class ArticleBadInputTest extends WellGuardedService {

    ArticleBadInputTest() {
        super(Desk.service(Map::of));
    }
}
