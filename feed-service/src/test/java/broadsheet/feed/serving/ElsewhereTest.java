package broadsheet.feed.serving;

import static broadsheet.feed.AnArticle.anArticle;
import static broadsheet.feed.Surroundings.tell;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import broadsheet.events.ArticlePublished;
import broadsheet.events.ArticleRevised;
import broadsheet.events.ArticleTakenDown;
import broadsheet.feed.Replica;
import broadsheet.feed.Surroundings;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ElsewhereTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final Replica feed = Replica.shared();
    private final String id = UUID.randomUUID().toString();

    @Test
    void anOldSlugLeadsToTheNewOneForEver() {
        awaitStatus("/articles/old-" + id, 404);
        tell(new ArticlePublished(anArticle().called(id).formerly("old-" + id).build()));

        var moved = awaitStatus("/articles/old-" + id, 301);
        assertThat(location(moved)).isEqualTo("/articles/" + id);
        assertThat(location(feed.get("/articles/old-" + id + "?lang=en"))).isEqualTo("/articles/" + id + "?lang=en");
        assertThat(location(feed.get("/articles/old-" + id + "?lang=en%0d%0aX:%20y")))
                .isEqualTo("/articles/" + id);
        assertThat(location(feed.get("/pages/articles/old-" + id))).isEqualTo("/pages/articles/" + id);
    }

    @Test
    void aPathOfAnotherSystemLeadsToTheArticle() {
        var path = "/2015/03/" + id + "/";
        tell(new ArticlePublished(anArticle().called(id).formerlyAt(path).build()));

        assertThat(location(awaitStatus(path, 301))).isEqualTo("/articles/" + id);
        assertThat(feed.get("/2015/03/another/").statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsTakenDownIsGoneWithTheReasonAndTheTakedownIsConfirmed() {
        tell(new ArticlePublished(anArticle()
                .called(id)
                .headed("Phải gỡ " + id)
                .formerly("old-" + id)
                .build()));
        awaitStatus("/articles/" + id, 200);
        tell(new ArticleTakenDown(id, 2, id, "Theo yêu cầu của tòa", NOON));

        var gone = awaitStatus("/articles/" + id, 410);
        assertThat(gone.body()).contains("Theo yêu cầu của tòa").doesNotContain("Phải gỡ");
        assertThat(feed.get("/pages/articles/" + id).statusCode()).isEqualTo(410);
        assertThat(feed.get("/articles/old-" + id).statusCode()).isEqualTo(404);
        assertThat(feed.front()).noneMatch(item -> item.get("id").asString().equals(id));
        await().atMost(SOON)
                .until(() -> Surroundings.values("broadsheet.receipts").stream()
                        .anyMatch(receipt -> receipt.contains(id) && receipt.contains("\"feed-service\"")));
    }

    @Test
    void whatIsTakenDownWithoutAWordSaysNoMoreThanThat() {
        tell(new ArticleTakenDown(id, 2, id, null, NOON));

        assertThat(awaitStatus("/articles/" + id, 410).body()).contains("Tòa soạn đã gỡ bỏ bài viết này");
        assertThat(feed.get("/articles/" + id + "?lang=en").body())
                .contains("The newsroom has taken this article down");
    }

    @Test
    void correctionsArePrintedWithTheirTime() {
        tell(new ArticlePublished(anArticle().called(id).build()));
        awaitStatus("/articles/" + id, 200);
        tell(new ArticleRevised(anArticle()
                .called(id)
                .inVersion(2)
                .corrected("Bản đầu ghi nhầm tên.", "2026-03-02T12:00:00Z")
                .build()));

        await().atMost(SOON).until(() -> feed.get("/articles/" + id).body().contains("Bản đầu ghi nhầm tên."));
        assertThat(feed.get("/articles/" + id).body()).contains("Đính chính", "02/03/2026 19:00");
        assertThat(feed.get("/pages/articles/" + id).body()).contains("\"corrections\":[{\"text\":\"Bản đầu");
    }

    private HttpResponse<String> awaitStatus(String path, int status) {
        return await(path).atMost(SOON).until(() -> feed.get(path), answer -> answer.statusCode() == status);
    }

    private static @Nullable String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse(null);
    }
}
