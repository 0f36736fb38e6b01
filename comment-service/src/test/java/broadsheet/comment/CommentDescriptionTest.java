package broadsheet.comment;

import broadsheet.web.openapi.DescribedService;
import org.junit.jupiter.api.AfterAll;

class CommentDescriptionTest extends DescribedService {

    CommentDescriptionTest() {
        super(Stories.service());
    }

    @AfterAll
    static void leaveNothingSet() {
        Stories.forgetSiteSettings();
    }
}
