package broadsheet.feed;

import static broadsheet.feed.AnArticle.anArticle;
import static org.awaitility.Awaitility.await;

import broadsheet.events.ArticlePublished;
import broadsheet.web.openapi.DescribedService;
import broadsheet.web.openapi.LiveService;
import java.time.Duration;
import java.util.Map;

class FeedDescriptionTest extends DescribedService {

    private static final String SLUG = "bai-duoc-mo-ta";

    FeedDescriptionTest() {
        super(new LiveService(Replica.shared().address(), Replica::token, FeedDescriptionTest::published));
    }

    static Map<String, String> published() {
        Surroundings.tell(new ArticlePublished(
                anArticle().called(SLUG).inSection("thoi-su").build()));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> Replica.shared().get("/pages/articles/" + SLUG).statusCode() == 200);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> Replica.shared().get("/search/articles?q=a").statusCode() == 200);
        return Map.of("/articles/{slug}", "/articles/" + SLUG, "/pages/articles/{slug}", "/pages/articles/" + SLUG);
    }
}
