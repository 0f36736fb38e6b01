package broadsheet.article.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.article.Answer;
import broadsheet.article.Desk;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ManyEditorsTest {

    private static final int EDITORS = 16;
    private static final int EDITS = 1_000;
    private static final List<String> FIELDS = List.of("headline", "standfirst", "dateline");

    @Test
    void ofTwoWhoSaveTheSameDraftOneIsToldAndNoTextIsLost() {
        var draft = Desk.draft("Hai người một bài");

        var first = save(draft.id(), draft.etag(), "standfirst", "của người thứ nhất");
        var second = save(draft.id(), draft.etag(), "standfirst", "của người thứ hai");

        assertThat(first.status()).isEqualTo(200);
        assertThat(second.status()).isEqualTo(412);
        assertThat(Desk.read(draft.id()).text("standfirst")).isEqualTo("của người thứ nhất");
    }

    @Test
    void ofThousandsOfEditsAtOnceNoneThatWasAcknowledgedIsLost() throws InterruptedException {
        var id = Desk.draft("Mười sáu người một bài").id();
        var acknowledged = new TreeMap<Long, Saved>();
        try (var desk = Executors.newVirtualThreadPerTaskExecutor()) {
            var editors = IntStream.range(0, EDITORS)
                    .mapToObj(editor -> (Callable<List<Saved>>) () -> edit(id, editor))
                    .toList();
            desk.invokeAll(editors).stream()
                    .map(Future::resultNow)
                    .flatMap(List::stream)
                    .forEach(saved -> assertThat(acknowledged.put(saved.version(), saved))
                            .as("two edits were told that they made version %d", saved.version())
                            .isNull());
        }

        var article = Desk.read(id);
        assertThat(acknowledged).hasSizeGreaterThan(EDITS);
        assertThat(article.version()).isEqualTo(acknowledged.size() + 1L);
        assertThat(acknowledged.lastKey()).isEqualTo(article.version());
        for (var field : FIELDS) {
            assertThat(article.text(field))
                    .as("what was last acknowledged of %s", field)
                    .isEqualTo(acknowledged.values().stream()
                            .filter(saved -> saved.field().equals(field))
                            .reduce((_, later) -> later)
                            .map(Saved::text)
                            .orElseThrow());
        }
    }

    /** Some read again when they lose, some go on blindly with what they had. */
    private static List<Saved> edit(String id, int editor) {
        var saved = new ArrayList<Saved>();
        var etag = Desk.read(id).etag();
        var chance = new Random(editor);
        for (var i = 0; i < EDITS; i++) {
            var field = FIELDS.get(chance.nextInt(FIELDS.size()));
            var text = "biên tập viên " + editor + ", lần " + i;
            var answer = save(id, etag, field, text);
            assertThat(answer.status()).isIn(Set.of(200, 412));
            if (answer.status() == 200) {
                saved.add(new Saved(answer.version(), field, text));
                etag = answer.etag();
            } else if (i % 3 != editor % 3) {
                etag = Desk.read(id).etag();
            }
        }
        return saved;
    }

    private static Answer save(String id, String etag, String field, String text) {
        return Desk.send("PATCH", "/" + id, "{\"%s\": \"%s\"}".formatted(field, text), "If-Match", etag);
    }

    private record Saved(long version, String field, String text) {}
}
