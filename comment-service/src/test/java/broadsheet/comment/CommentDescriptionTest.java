package broadsheet.comment;

import broadsheet.web.openapi.DescribedService;
import broadsheet.web.openapi.LiveService;
import java.net.URI;
import java.util.Map;

class CommentDescriptionTest extends DescribedService {

    CommentDescriptionTest() {
        super(new LiveService(
                URI.create("http://127.0.0.1:" + RunningService.port()),
                role -> RunningService.token(role.toString(), role),
                () -> Map.of("/articles/{articleId}", "/articles/" + Desk.published())));
    }
}
