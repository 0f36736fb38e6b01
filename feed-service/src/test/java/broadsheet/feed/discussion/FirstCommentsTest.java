package broadsheet.feed.discussion;

import static broadsheet.feed.AnArticle.anArticle;
import static broadsheet.feed.Surroundings.tell;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import broadsheet.events.ArticlePublished;
import broadsheet.events.ArticleRevised;
import broadsheet.feed.AnArticle;
import broadsheet.feed.CommentDesk;
import broadsheet.feed.Replica;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FirstCommentsTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String AWAY = "Bình luận tạm thời chưa tải được";

    private final Replica feed = Replica.shared();
    private final CommentDesk comments = Replica.comments();

    @AfterEach
    void commentServiceIsBack() {
        comments.answers(200);
        var fresh = published("Trở lại bình thường");
        comments.has(fresh, "Đã trở lại");
        await().atMost(SOON).until(() -> read(fresh).contains("Đã trở lại"));
    }

    @Test
    void anArticlesPageShowsItsFirstComments() {
        var article = published("Có bình luận");
        comments.has(article, "Bình luận đầu tiên");

        assertThat(read(article)).contains("Bình luận đầu tiên", "Lan");
    }

    @Test
    void aCommentIsFollowedByItsFirstReplies() {
        var article = published("Có trả lời");
        comments.hasThread(article, "Câu hỏi <b>", "<p>Câu <em>hỏi</em></p>", "Câu trả lời");

        assertThat(read(article))
                .contains("<p>Câu <em>hỏi</em></p>", "Câu trả lời", "Đang hiển thị 2 trong 9 bình luận.")
                .doesNotContain("<b>");
    }

    @Test
    void aPageReadsWellWhenCommentServiceFailsAndShowsTheCommentsWhenItIsBack() {
        var article = published("Khi bình luận vắng mặt");
        comments.has(article, "Đây rồi");
        comments.answers(500);

        assertThat(read(article)).contains("Khi bình luận vắng mặt", AWAY);

        comments.answers(200);
        await().atMost(SOON).until(() -> read(article).contains("Đây rồi"));
    }

    @Test
    void aReaderDoesNotWaitForACommentServiceThatIsStuck() {
        var article = published("Khi bình luận treo");
        var release = comments.holds();
        try {
            assertThat(read(article)).contains("Khi bình luận treo", AWAY);
        } finally {
            release.run();
        }
    }

    @Test
    void aCommentServiceThatKeepsFailingIsLeftAlone() {
        comments.answers(503);
        var before = comments.asked();
        for (var i = 0; i < 30; i++) {
            assertThat(read(published("Thử lần " + i))).contains(AWAY);
        }

        assertThat(comments.asked() - before).isLessThan(25);
    }

    @Test
    void aPageThatWasBeingPressedWhileItsArticleChangedIsNotKept() {
        var article = published("Bản cũ");
        var release = comments.holds();
        var asked = comments.asked();
        var reading = CompletableFuture.supplyAsync(() -> read(article));
        await().atMost(SOON).until(() -> comments.asked() > asked);
        tell(new ArticleRevised(article(article).inVersion(2).headed("Bản mới").build()));
        await().atMost(SOON).until(() -> feed.get("/fronts/home").body().contains("Bản mới"));
        feed.onFront("Bản mới");
        release.run();
        reading.join();

        assertThat(read(article)).contains("Bản mới").doesNotContain("Bản cũ");
    }

    private String published(String headline) {
        var name = UUID.randomUUID().toString();
        tell(new ArticlePublished(article(name).headed(headline).build()));
        await().atMost(SOON).until(() -> feed.get("/fronts/home").body().contains(name));
        return name;
    }

    private static AnArticle article(String name) {
        return anArticle().called(name).newest();
    }

    private String read(String slug) {
        return feed.get("/articles/" + slug).body();
    }
}
