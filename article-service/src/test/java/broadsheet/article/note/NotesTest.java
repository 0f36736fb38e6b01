package broadsheet.article.note;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.article.Answer;
import broadsheet.article.Desk;
import broadsheet.web.identity.Role;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NotesTest {

    private static final String MAI = Desk.as("mai", Role.EDITOR);

    private final String id = Desk.draft("Có ghi chú").id();

    @Test
    void theDeskTalksAboutAnArticleAndReadersHearNothing() {
        var note = add("{\"text\": \"Kiểm lại số liệu\", \"about\": \"body[0]\"}");
        add("{\"text\": \"Đã gọi tòa\"}");

        assertThat(note.status()).isEqualTo(201);
        assertThat(note.text("about")).isEqualTo("body[0]");
        assertThat(note.body().at("/by/name").asString()).isEqualTo("Linh");
        assertThat(texts("")).containsExactly("Kiểm lại số liệu", "Đã gọi tòa");
        assertThat(Desk.read(id).version()).isOne();
    }

    @Test
    void aNoteIsItsWritersToChangeAndAnybodysToResolve() {
        var note = add("{\"text\": \"Thiếu ảnh\"}");

        assertThat(change(note, "{\"text\": \"x\"}", note.etag(), MAI).status()).isEqualTo(403);
        var resolved = change(note, "{\"resolved\": true}", note.etag(), MAI);
        assertThat(resolved.body().at("/resolvedBy/id").asString()).isEqualTo("mai");
        assertThat(change(note, "{\"text\": \"Thiếu ảnh bìa\"}", note.etag(), Desk.as("linh", Role.EDITOR))
                        .status())
                .isEqualTo(412);
        var both = change(
                note,
                "{\"text\": \"Thiếu ảnh bìa\", \"resolved\": false}",
                resolved.etag(),
                Desk.as("linh", Role.EDITOR));
        assertThat(both.version()).isEqualTo(3);
        assertThat(both.body().has("resolvedBy")).isFalse();
        assertThat(both.text("text")).isEqualTo("Thiếu ảnh bìa");
    }

    @Test
    void aNoteIsRemovedAndWhatIsWrongWithOneIsNamed() {
        var note = add("{\"text\": \"Nhầm chỗ\"}");

        assertThat(Desk.send("DELETE", path(note), "").status()).isEqualTo(428);
        assertThat(Desk.send("DELETE", path(note), "", "If-Match", note.etag()).status())
                .isEqualTo(204);
        assertThat(Desk.send("DELETE", path(note), "", "If-Match", "*").status())
                .isEqualTo(404);
        assertThat(add("{}").errors()).containsExactly("text: is missing");
        assertThat(add("{\"text\": \"x\", \"about\": \"$where\"}").errors())
                .containsExactly("about: must be a field's path, such as body[3]");
    }

    @Test
    void aNoteIsAtItsAddressWhateverBecameOfIt() {
        var note = add("{\"text\": \"Đọc lại\"}");
        var resolved = change(note, "{\"resolved\": true}", note.etag(), MAI);

        var read = Desk.ask("GET", note.location(), "");

        assertThat(read.body()).isEqualTo(resolved.body());
        assertThat(read.etag()).isEqualTo(resolved.etag());
        assertThat(Desk.ask("GET", note.location() + "0", "").status()).isEqualTo(404);
    }

    @Test
    void aRetryMakesNoSecondNoteAndIsAnsweredAsTheFirstWas() {
        var key = UUID.randomUUID().toString();
        var note = "{\"text\": \"Chỉ một lần\"}";
        var first = Desk.post("/" + id + "/notes", note, "Idempotency-Key", key);
        change(first, "{\"resolved\": true}", first.etag(), MAI);

        assertThat(Desk.post("/" + id + "/notes", note, "Idempotency-Key", key)).isEqualTo(first);
        assertThat(Desk.post("/" + id + "/notes", "{\"text\": \"Khác\"}", "Idempotency-Key", key)
                        .errors())
                .containsExactly("Idempotency-Key: was used before with a different request");
        assertThat(texts("")).containsExactly("Chỉ một lần");
        assertThat(Desk.post("/" + id + "/notes", note, "Idempotency-Key", key, "Authorization", MAI)
                        .id())
                .isNotEqualTo(first.id());
    }

    @Test
    void notesComeInPages() {
        IntStream.rangeClosed(1, 5).forEach(i -> add("{\"text\": \"Ghi chú %d\"}".formatted(i)));

        var first = Desk.send("GET", "/" + id + "/notes?limit=3", "");

        assertThat(texts("?limit=3&cursor=" + first.text("next"))).containsExactly("Ghi chú 4", "Ghi chú 5");
    }

    private Answer add(String body) {
        return Desk.post("/" + id + "/notes", body);
    }

    private Answer change(Answer note, String body, String etag, String who) {
        return Desk.send("PATCH", path(note), body, "If-Match", etag, "Authorization", who);
    }

    private String path(Answer note) {
        return "/" + id + "/notes/" + note.id();
    }

    private List<String> texts(String query) {
        return Desk.send("GET", "/" + id + "/notes" + query, "")
                .body()
                .get("items")
                .valueStream()
                .map(note -> note.get("text").asString())
                .toList();
    }
}
