package broadsheet.article;

import broadsheet.web.openapi.DescribedService;
import java.util.Map;

class ArticleDescriptionTest extends DescribedService {

    ArticleDescriptionTest() {
        super(Desk.service(Map::of));
    }
}
