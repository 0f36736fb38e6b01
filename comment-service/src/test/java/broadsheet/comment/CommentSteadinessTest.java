package broadsheet.comment;

import broadsheet.web.openapi.SteadyService;
import org.junit.jupiter.api.AfterAll;

class CommentSteadinessTest extends SteadyService {

    CommentSteadinessTest() {
        super(Stories.service());
    }

    @AfterAll
    static void leaveNothingSet() {
        Stories.forgetSiteSettings();
        Stories.forgetWords();
    }
}
