package broadsheet.comment.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.comment.Desk;
import broadsheet.comment.Reader;
import org.junit.jupiter.api.Test;

class ModerationTest {

    private final String article = Desk.published();

    @Test
    void aRejectedCommentKeepsItsPlaceWithoutItsWords() {
        var comment = Reader.comment(article, "Lời khó nghe");
        Reader.reply(article, comment.id(), "Xin bình tĩnh");

        var rejected = Reader.move(comment.id(), "reject");

        assertThat(rejected.status()).isEqualTo(200);
        assertThat(rejected.text("text")).isEqualTo("Lời khó nghe");
        assertThat(Reader.discussion(article).body().at("/comments/0").has("text"))
                .isFalse();
        assertThat(Reader.discussion(article).body().at("/comments/0").has("author"))
                .isFalse();
        assertThat(Reader.discussion(article).comments()).containsExactly("-");
        assertThat(Reader.discussion(article).count()).isZero();
    }

    @Test
    void anApprovedCommentIsSeenAgain() {
        var comment = Reader.comment(article, "Bị hiểu lầm");
        Reader.move(comment.id(), "reject");
        Reader.move(comment.id(), "approve");

        assertThat(Reader.discussion(article).comments()).containsExactly("Bị hiểu lầm");
        assertThat(Reader.move(comment.id(), "approve").status()).isEqualTo(409);
    }

    @Test
    void aHeldCommentIsSeenByNobodyUntilItIsApproved() {
        var comment = Reader.comment(article, "Để xem đã");

        assertThat(Reader.move(comment.id(), "hold").text("status")).isEqualTo("held");
        assertThat(Reader.discussion(article).comments()).containsExactly("-");
        assertThat(Reader.discussion(article).count()).isZero();

        Reader.move(comment.id(), "approve");
        assertThat(Reader.discussion(article).comments()).containsExactly("Để xem đã");
    }

    @Test
    void aFeaturedCommentSaysSo() {
        var comment = Reader.comment(article, "Lời hay");

        assertThat(Reader.move(comment.id(), "feature").text("featured")).isEqualTo("true");
        assertThat(Reader.get("/comments/" + comment.id())
                        .body()
                        .get("featured")
                        .asBoolean())
                .isTrue();
        assertThat(Reader.move(comment.id(), "unfeature").body().has("featured"))
                .isFalse();
    }

    @Test
    void anEditedCommentSaysSo() {
        var comment = Reader.comment(article, "Sai chính tã");
        var edited = Reader.send(
                "PATCH", "/comments/" + comment.id(), "{\"text\": \"Sai chính tả\"}", "If-Match", comment.etag());

        assertThat(edited.text("text")).isEqualTo("Sai chính tả");
        assertThat(edited.text("editedAt")).isNotEmpty();
        assertThat(edited.etag()).isEqualTo("\"2\"");
    }

    @Test
    void whoeverIsSecondIsToldAndOverwritesNothing() {
        var comment = Reader.comment(article, "Bản đầu");
        var path = "/comments/" + comment.id();
        Reader.send("PATCH", path, "{\"text\": \"Bản hai\"}", "If-Match", comment.etag());

        assertThat(Reader.send("PATCH", path, "{\"text\": \"Bản ba\"}", "If-Match", comment.etag())
                        .status())
                .isEqualTo(412);
        assertThat(Reader.send("PATCH", path, "{\"text\": \"Bản ba\"}").status())
                .isEqualTo(428);
        assertThat(Reader.get(path).text("text")).isEqualTo("Bản hai");
    }

    @Test
    void aRemovedCommentIsGoneForGood() {
        var comment = Reader.comment(article, "Xin xóa giúp");

        assertThat(Reader.remove(comment.id()).status()).isEqualTo(204);
        assertThat(Reader.get("/comments/" + comment.id()).text("status")).isEqualTo("removed");
        assertThat(Reader.discussion(article).count()).isZero();
        assertThat(Reader.remove(comment.id()).status()).isEqualTo(409);
    }

    @Test
    void anUnknownCommentIsNotFound() {
        assertThat(Reader.move(Desk.newId(), "reject").status()).isEqualTo(404);
        assertThat(Reader.remove("x").status()).isEqualTo(404);
    }
}
