package broadsheet.comment;

import broadsheet.web.openapi.WellGuardedService;
import org.junit.jupiter.api.AfterAll;

class CommentBadInputTest extends WellGuardedService {

    CommentBadInputTest() {
        super(Stories.service());
    }

    @AfterAll
    static void leaveNothingSet() {
        Stories.forgetSiteSettings();
        Stories.forgetWords();
    }
}
