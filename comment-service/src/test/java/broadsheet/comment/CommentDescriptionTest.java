package broadsheet.comment;

import broadsheet.web.openapi.DescribedService;
import broadsheet.web.openapi.LiveService;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;

class CommentDescriptionTest extends DescribedService {

    CommentDescriptionTest() {
        super(new LiveService(
                URI.create("http://127.0.0.1:" + RunningService.port()),
                role -> RunningService.token(role.toString(), role),
                () -> {
                    forgetSiteSettings();
                    var article = Desk.published();
                    return Map.of(
                            "/articles/{articleId}", "/articles/" + article,
                            "/moderation/settings/articles/{articleId}", "/moderation/settings/articles/" + article);
                }));
    }

    /** What one story sets for the whole site must not reach the others. */
    @AfterAll
    static void forgetSiteSettings() {
        Reader.moderate("PUT", "/moderation/settings/site", "{}");
    }
}
