package broadsheet.comment.announcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import broadsheet.comment.Desk;
import broadsheet.comment.Reader;
import broadsheet.comment.Told;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnnouncementTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final String article = Desk.published();

    @Test
    void everyChangeOfACommentIsToldOnceAndInOrder() {
        var id = Reader.comment(article, "Bản đầu").id();
        Reader.send("PATCH", "/comments/" + id, "{\"text\": \"Bản hai\"}", "If-Match", "*");
        Reader.move(id, "reject");
        Reader.remove(id);

        var told = told(id, 4);
        assertThat(told)
                .extracting(it -> it.header("ce_type"))
                .containsExactly(
                        "broadsheet.comment.added.v1",
                        "broadsheet.comment.edited.v1",
                        "broadsheet.comment.moderated.v1",
                        "broadsheet.comment.removed.v1");
        assertThat(told)
                .extracting(it -> it.header("ce_id"))
                .containsExactly(id + "@1", id + "@2", id + "@3", id + "@4");
    }

    @Test
    void allThatIsSaidOfOneArticleIsInOnePartition() {
        var comments = List.of(
                Reader.comment(article, "Một").id(),
                Reader.comment(article, "Hai").id());

        assertThat(comments.stream().map(id -> told(id, 1).getFirst().partition()))
                .containsOnly(told(article, 1).getFirst().partition());
    }

    @Test
    void anEventCarriesTheWholeComment() {
        var comment = Reader.comment(article, "Đầy đủ");
        var reply = Reader.reply(article, comment.id(), "Trả lời");
        var told = told(reply.id(), 1).getFirst();
        var body = told.body().get("comment");

        assertThat(told.headers())
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_source", "/comment-service")
                .containsEntry("ce_subject", reply.id())
                .containsEntry("ce_time", reply.text("postedAt"))
                .containsEntry("content-type", "application/json");
        assertThat(body.get("articleId").asString()).isEqualTo(article);
        assertThat(body.get("parentId").asString()).isEqualTo(comment.id());
        assertThat(body.at("/ancestors/0").asString()).isEqualTo(comment.id());
        assertThat(body.get("text").asString()).isEqualTo("Trả lời");
        assertThat(body.at("/author/name").asString()).isEqualTo("Nam");
        assertThat(body.get("status").asString()).isEqualTo("visible");
    }

    @Test
    void aRemovedCommentIsToldWithoutItsWords() {
        var id = Reader.comment(article, "Xin quên tôi đi").id();
        Reader.remove(id);

        assertThat(told(id, 2).getLast().body().toString()).doesNotContain("Xin quên", "Lan");
    }

    private static List<Told> told(String subject, int events) {
        return await().atMost(SOON).until(() -> Told.about(subject), told -> told.size() >= events);
    }
}
