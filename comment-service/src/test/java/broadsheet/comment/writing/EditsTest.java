package broadsheet.comment.writing;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.comment.Answer;
import broadsheet.comment.Desk;
import broadsheet.comment.Reader;
import broadsheet.web.identity.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditsTest {

    private final String article = Desk.published();

    @Test
    void moderatorsReadWhatATextWas() {
        var comment = Reader.comment(article, "Bản một");
        edit(comment.id(), "Bản hai");
        edit(comment.id(), "Bản ba");

        assertThat(texts(comment.id())).containsExactly("Bản một", "Bản hai", "Bản ba");
        assertThat(edits(comment.id()).body().at("/edits/0/since").asString()).isEqualTo(comment.text("postedAt"));
    }

    @Test
    void whatARemovedCommentWasIsGoneToo() {
        var comment = Reader.comment(article, "Bản một");
        edit(comment.id(), "Bản hai");
        Reader.remove(comment.id());

        assertThat(texts(comment.id())).isEmpty();
    }

    @Test
    void aTextIsEditedInItsWindowOnlyModeratorsAside() {
        var instance = Reader.anotherInstance("--writing.edit-window=0", "--writing.repetition-window=0");
        var comment = Reader.comment(article, "Muộn rồi");
        var moderators = Reader.comment(article, "Của Hoa", "Authorization", Reader.as("hoa", Role.MODERATOR));

        var late = Reader.at(instance, () -> edit(comment.id(), "Sửa"));
        var moderator = Reader.at(
                instance,
                () -> Reader.send(
                        "PATCH",
                        "/comments/" + moderators.id(),
                        "{\"text\": \"Sửa\"}",
                        "If-Match",
                        "*",
                        "Authorization",
                        Reader.as("hoa", Role.MODERATOR)));

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text("detail")).isEqualTo("A comment can be edited for 0 minutes after it was posted.");
        assertThat(moderator.status()).isEqualTo(200);
    }

    private static Answer edit(String id, String text) {
        return Reader.send("PATCH", "/comments/" + id, "{\"text\": \"%s\"}".formatted(text), "If-Match", "*");
    }

    private static Answer edits(String id) {
        return Reader.send("GET", "/comments/" + id + "/edits", "", "Authorization", Reader.as("hoa", Role.MODERATOR));
    }

    private static List<String> texts(String id) {
        return edits(id).texts("edits");
    }
}
