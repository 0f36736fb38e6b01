package broadsheet.feed;

import broadsheet.web.openapi.LiveService;
import broadsheet.web.openapi.SteadyService;

class FeedSteadinessTest extends SteadyService {

    FeedSteadinessTest() {
        super(new LiveService(Replica.shared().address(), Replica::token, FeedDescriptionTest::published));
    }
}
