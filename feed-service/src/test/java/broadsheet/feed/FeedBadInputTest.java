package broadsheet.feed;

import broadsheet.web.openapi.LiveService;
import broadsheet.web.openapi.WellGuardedService;

class FeedBadInputTest extends WellGuardedService {

    FeedBadInputTest() {
        super(new LiveService(Replica.shared().address(), Replica::token, FeedDescriptionTest::published));
    }
}
