package broadsheet.comment;

import broadsheet.web.openapi.LiveService;
import broadsheet.web.openapi.WellGuardedService;
import java.net.URI;
import java.util.Map;

class CommentBadInputTest extends WellGuardedService {

    CommentBadInputTest() {
        super(new LiveService(
                URI.create("http://127.0.0.1:" + RunningService.port()),
                role -> RunningService.token(role.toString(), role),
                () -> Map.of("/articles/{articleId}", "/articles/" + Desk.published())));
    }
}
