package broadsheet.comment.readerrights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import broadsheet.comment.Answer;
import broadsheet.comment.Database;
import broadsheet.comment.Desk;
import broadsheet.comment.Listener;
import broadsheet.comment.Reader;
import broadsheet.comment.Told;
import broadsheet.web.identity.Role;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReaderRightsTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String OPERATOR = Reader.as("vận-hành", Role.OPERATOR);

    private final String article = Desk.published();
    private final String id = "reader-" + UUID.randomUUID();
    private final String me = Reader.as(id, Role.READER);

    @Test
    void aReaderHasAllThatTheyWroteWhateverBecameOfIt() {
        var seen = comment("Còn thấy");
        var hidden = comment("Đã ẩn");
        Reader.move(hidden, "reject");
        Reader.reply(article, seen, "Trả lời bạn");
        await().atMost(SOON)
                .until(() -> Reader.send("GET", "/me/notifications/unread-count", "", "Authorization", me)
                                .body()
                                .get("unread")
                                .asLong()
                        == 1);

        var lines = Reader.lines("/me/export", me);

        assertThat(lines)
                .extracting(line -> line.get("kind").asString())
                .startsWith("comment", "comment")
                .endsWith("end")
                .containsOnlyOnce("notification");
        assertThat(lines)
                .filteredOn(line -> line.get("kind").asString().equals("decision"))
                .extracting(line -> line.get("act").asString())
                .containsExactlyInAnyOrder("post", "post", "reject");
        assertThat(lines.get(0).get("text").asString()).isEqualTo("Còn thấy");
        assertThat(lines.get(1).get("status").asString()).isEqualTo("rejected");
        assertThat(lines.get(1).get("text").asString()).isEqualTo("Đã ẩn");
        assertThat(lines.getLast().get("things").asLong()).isEqualTo(6);
        assertThat(Reader.lines("/readers/" + id + "/export", OPERATOR)).isEqualTo(lines);
    }

    @Test
    void anExportIsOneArrayForWhoeverAsksForJson() {
        comment("Một dòng");

        var answer = Reader.send("GET", "/me/export", "", "Authorization", me, "Accept", "application/json");

        assertThat(answer.body().valueStream().map(it -> it.get("kind").asString()))
                .containsExactly("comment", "decision", "end");
    }

    @Test
    void anErasedReaderIsGoneFromTheDatabaseAndFromWhatOthersRead() {
        var text = "Lời riêng của " + id;
        var mine = Reader.post(
                        article,
                        "{\"text\": \"%s\"}".formatted(text),
                        "Authorization",
                        me,
                        "Idempotency-Key",
                        "key-" + id)
                .id();
        var reply = Reader.reply(article, mine, "Câu trả lời ở lại").id();

        var asked = Reader.send("DELETE", "/me", "", "Authorization", me);

        assertThat(asked.status()).isEqualTo(202);
        var done = awaitErased();
        assertThat(done.body().get("remaining").asLong()).isZero();
        assertThat(Reader.get("/comments/" + mine).text("status")).isEqualTo("removed");
        assertThat(Reader.get("/comments/" + reply).text("text")).isEqualTo("Câu trả lời ở lại");
        assertThat(Reader.get("/comments/" + reply).text("parentId")).isEqualTo(mine);
        assertThat(Database.dump("comments", "notifications", "rulings")).doesNotContain(text, id);
        assertThat(Reader.lines("/me/export", me)).hasSize(1);
    }

    @Test
    void theLogIsToldOfTheRemovalAndThenToForgetInTheSamePlace() {
        var mine = comment("Xin quên tôi");
        erase();

        var told = await().atMost(SOON)
                .until(
                        () -> Told.on("broadsheet.comments").stream()
                                .filter(it -> it.key().equals(mine))
                                .toList(),
                        it -> it.size() == 3);
        assertThat(told)
                .extracting(it -> it.header("ce_type"))
                .containsExactly(
                        "broadsheet.comment.added.v1", "broadsheet.comment.removed.v1", "broadsheet.comment.erased.v1");
        assertThat(told)
                .extracting(Told::partition)
                .containsOnly(told.getFirst().partition());
        assertThat(told.getLast().body().isNull()).isTrue();
        assertThat(told.getLast().header("ce_articleid")).isEqualTo(article);
    }

    @Test
    void whoeverListensHearsThatTheCommentsAreGone() {
        var mine = comment("Nghe tôi nói lần cuối");
        try (var listener = Listener.on("/articles/" + article + "/comments/stream")) {
            erase();
            listener.awaitTold("removed", mine);
        }
    }

    @Test
    void manyCommentsInAllStatesAreErasedAndWhatIsWrittenLaterIsNot() {
        var ids = IntStream.range(0, 120)
                .mapToObj(number -> comment("Bình luận " + number))
                .toList();
        Reader.move(ids.get(3), "reject");
        Reader.move(ids.get(4), "hold");
        Reader.send("DELETE", "/comments/" + ids.get(5), "", "If-Match", "*", "Authorization", me);
        erase();

        var later = comment("Tôi trở lại");

        assertThat(List.of(ids.get(0), ids.get(3), ids.get(4), ids.get(119)))
                .allSatisfy(gone -> assertThat(Reader.get("/comments/" + gone).text("status"))
                        .isEqualTo("removed"));
        assertThat(Reader.get("/comments/" + later).text("text")).isEqualTo("Tôi trở lại");
    }

    @Test
    void onlyAnOperatorAndTheReaderSeeHowFarItIs() {
        comment("Riêng tôi");
        assertThat(progress(me).status()).isEqualTo(404);
        erase();

        assertThat(progress(me).status()).isEqualTo(200);
        assertThat(progress(OPERATOR).status()).isEqualTo(200);
        assertThat(progress(Reader.as("tò-mò", Role.MODERATOR)).status()).isEqualTo(403);
    }

    private String comment(String text) {
        return Reader.post(article, "{\"text\": \"%s\"}".formatted(text), "Authorization", me)
                .id();
    }

    private void erase() {
        assertThat(Reader.send("DELETE", "/readers/" + id, "", "Authorization", OPERATOR)
                        .status())
                .isEqualTo(202);
        awaitErased();
    }

    private Answer awaitErased() {
        return await().atMost(SOON)
                .until(() -> progress(me), it -> it.text("state").equals("done"));
    }

    private Answer progress(String who) {
        return Reader.send("GET", "/readers/" + id + "/erasure", "", "Authorization", who);
    }
}
