package broadsheet.article.history;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.article.Answer;
import broadsheet.article.Desk;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class HistoryTest {

    private final String id = Desk.published("Bản một").id();

    @Test
    void everyRevisionIsKeptWithWhoAndWhenAndCanBeRead() {
        revise("Bản hai");
        Desk.patch(id, "{\"standfirst\": \"chưa ai thấy\"}");
        Desk.move(id, "revise", "{\"correction\": \"Ghi nhầm tên\"}");

        var list = get("/revisions");
        assertThat(numbers(list)).containsExactly(3, 2, 1);
        assertThat(list.body().at("/items/1/headline").asString()).isEqualTo("Bản hai");
        assertThat(list.body().at("/items/0/correction/text").asString()).isEqualTo("Ghi nhầm tên");
        assertThat(list.body().at("/items/0/by/name").asString()).isEqualTo("Linh");
        assertThat(get("/revisions/1").body().at("/content/headline").asString())
                .isEqualTo("Bản một");
        assertThat(get("/revisions/4").status()).isEqualTo(404);
        assertThat(get("/revisions/x").status()).isEqualTo(404);
    }

    @Test
    void whatReadersSawStaysKnownWhenTheySeeItNoLonger() {
        revise("Bản hai");
        Desk.move(id, "unpublish");
        Desk.move(id, "archive");

        assertThat(numbers(get("/revisions"))).containsExactly(2, 1);
    }

    @Test
    void revisionsComeInPages() {
        IntStream.rangeClosed(2, 5).forEach(i -> revise("Bản " + i));

        var first = get("/revisions?limit=2");
        var second = get("/revisions?limit=2&cursor=" + first.text("next"));
        var third = get("/revisions?limit=2&cursor=" + second.text("next"));

        assertThat(numbers(first)).containsExactly(5, 4);
        assertThat(numbers(second)).containsExactly(3, 2);
        assertThat(numbers(third)).containsExactly(1);
        assertThat(third.body().has("next")).isFalse();
        assertThat(get("/revisions?cursor=nonsense").status()).isEqualTo(400);
    }

    @Test
    void twoRevisionsAreComparedByField() {
        revise("Bản hai");

        var changes = get("/revisions/2/changes").body();

        assertThat(changes.get("fields")).hasSize(1);
        assertThat(changes.at("/fields/0/field").asString()).isEqualTo("headline");
        assertThat(changes.at("/fields/0/before").asString()).isEqualTo("Bản một");
        assertThat(changes.at("/fields/0/after").asString()).isEqualTo("Bản hai");
    }

    @Test
    void whatReadersDontSeeIsComparedToo() {
        Desk.patch(id, "{\"formerPaths\": [\"/2015/bai-mot/\"], \"embargoUntil\": \"2045-05-01T00:00:00Z\"}");

        var fields = get("/revisions/1/changes?working=true").body().get("fields");

        assertThat(fields.valueStream().map(change -> change.get("field").asString()))
                .containsExactly("formerPaths", "embargoUntil");
        assertThat(fields.at("/1/after").asString()).isEqualTo("2045-05-01T00:00:00Z");
    }

    @Test
    void twoRevisionsAreComparedByBlock() {
        Desk.patch(
                id,
                "{\"body\": [{\"type\": \"paragraph\", \"text\": \"Thêm.\"},"
                        + " {\"type\": \"paragraph\", \"text\": \"Đoạn mở đầu.\"}]}");

        var working = get("/revisions/1/changes?working=true").body().get("body");

        assertThat(working.valueStream().map(block -> block.get("change").asString()))
                .containsExactly("added", "same");
        assertThat(get("/revisions/1/changes").status()).isEqualTo(404);
    }

    @Test
    void aRevisionIsRestoredIntoTheDraftAndReadersSeeNothingOfIt() {
        revise("Bản hai");

        var restored = Desk.move(id, "revisions/1/restore");

        assertThat(restored.text("headline")).isEqualTo("Bản một");
        assertThat(restored.body().at("/live/revision").asInt()).isEqualTo(2);
        assertThat(restored.texts("moves")).contains("publish");
    }

    @Test
    void everyMoveIsInTheActivityLog() {
        Desk.patch(id, "{\"standfirst\": \"khác\"}");
        Desk.move(id, "unpublish");

        var moves = get("/activity").body().get("items").valueStream().toList();

        assertThat(moves)
                .extracting(move -> move.get("move").asString())
                .containsExactly("unpublish", "edit", "publish", "create");
        assertThat(moves.getFirst().at("/by/id").asString()).isEqualTo("linh");
        assertThat(moves.getFirst().get("state").asString()).isEqualTo("unpublished");
        assertThat(get("/activity?limit=1").body().has("next")).isTrue();
    }

    @Test
    void aMinorEditMovesNoTimeThatReadersSee() {
        var before = Desk.read(id).text("updatedAt");
        Desk.patch(id, "{\"standfirst\": \"dấu phẩy\"}");

        var minor = Desk.move(id, "publish", "{\"minor\": true}");

        assertThat(minor.text("updatedAt")).isEqualTo(before);
        assertThat(minor.text("editedAt")).isNotEqualTo(before);
    }

    @Test
    void anImportKeepsItsDate() {
        var old = Desk.draft("Bài cũ").id();

        var published = Desk.move(old, "publish", "{\"publishedAt\": \"2015-03-02T15:00:00+07:00\"}");

        assertThat(published.text("publishedAt")).isEqualTo("2015-03-02T08:00:00Z");
        assertThat(Desk.move(Desk.draft("Mai").id(), "publish", "{\"publishedAt\": \"2999-01-01T00:00:00Z\"}")
                        .errors())
                .containsExactly("publishedAt: is in the future; schedule the article instead");
    }

    private void revise(String headline) {
        Desk.patch(id, "{\"headline\": \"%s\"}".formatted(headline));
        assertThat(Desk.move(id, "revise").status()).isEqualTo(200);
    }

    private Answer get(String path) {
        return Desk.send("GET", "/" + id + path, "");
    }

    private static List<Integer> numbers(Answer list) {
        return list.body().get("items").valueStream().map(item -> number(item)).toList();
    }

    private static Integer number(JsonNode revision) {
        return revision.get("number").asInt();
    }
}
