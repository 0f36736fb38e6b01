package broadsheet.comment.readerrights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import broadsheet.comment.Answer;
import broadsheet.comment.Database;
import broadsheet.comment.Desk;
import broadsheet.comment.Reader;
import broadsheet.web.identity.Role;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Wherever a feature keeps something of a reader, an erasure reaches it. */
class ErasureReachTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String OPERATOR = Reader.as("vận-hành", Role.OPERATOR);
    private static final int STRICT = Reader.anotherInstance("--writing.repetition-window=10m");

    private final String article = Desk.published();
    private final String mark = UUID.randomUUID().toString();
    private final String id = "forgotten-" + mark;
    private final String me = Reader.as(id, Role.READER);

    private String mine = "";

    @BeforeEach
    void writeSomething() {
        mine = comment("Bản đầu " + mark).id();
    }

    @Test
    void nothingNamesTheReaderOrRepeatsThemInTheWholeDatabase() {
        slowDown();
        comment("Nói chậm " + mark);
        edit("Bản sau " + mark);
        Reader.moderate("POST", "/comments/" + mine + "/hold", because("Ghi chú về " + mark, "Gửi bạn " + mark));
        Reader.move(mine, "approve");
        var others = Reader.comment(article, "Của Lan").id();
        ask("PUT", "/comments/" + others + "/recommendation", "");
        ask("PUT", "/comments/" + others + "/flag", "{\"reason\": \"spam\", \"text\": \"Cờ của %s\"}".formatted(mark));
        stand("trusted", null);
        Reader.reply(article, mine, "Người khác trả lời");
        await().atMost(SOON).until(() -> unread(me) == 1);
        assertThat(Database.dumpAllBut("erasures")).contains(id, mark);

        erase();

        assertThat(Database.dumpAllBut("erasures")).doesNotContain(id, mark);
        assertThat(Reader.lines("/readers/" + id + "/export", OPERATOR)).hasSize(1);
    }

    @Test
    void whatTheTextWasBeforeIsGoneWithIt() {
        edit("Bản sau " + mark);

        erase();

        assertThat(Reader.moderate("GET", "/comments/" + mine + "/edits", "")
                        .body()
                        .toString())
                .doesNotContain(mark);
    }

    @Test
    void theReaderMaySayTheSameAgainAtOnce() {
        Reader.at(STRICT, () -> comment("Nhắc lại"));
        assertThat(Reader.at(STRICT, () -> comment("Nhắc lại")).status()).isEqualTo(422);

        erase();

        assertThat(Reader.at(STRICT, () -> comment("Nhắc lại")).status()).isEqualTo(201);
    }

    @Test
    void theReaderNeedNotWaitWhereItIsSlow() {
        slowDown();
        assertThat(comment("Một").status()).isEqualTo(201);
        assertThat(comment("Hai").status()).isEqualTo(429);

        erase();

        assertThat(comment("Ba").status()).isEqualTo(201);
    }

    @Test
    void theirFlagsStillCountButAreNobodys() {
        var others = Reader.comment(article, "Bị cắm cờ").id();
        ask("PUT", "/comments/" + others + "/flag", "{\"reason\": \"spam\", \"text\": \"Cờ của %s\"}".formatted(mark));

        erase();

        var queue = Reader.moderate("GET", "/moderation/queues/flagged?article=" + article, "")
                .body()
                .toString();
        assertThat(queue).contains(others).doesNotContain(mark);
    }

    @Test
    void whoTheyAnsweredIsNoLongerToldOfIt() {
        var lan = Reader.as("lan-" + mark, Role.READER);
        var parent =
                Reader.comment(article, "Hỏi mọi người", "Authorization", lan).id();
        var reply = Reader.post(
                article, "{\"text\": \"Đáp\", \"parentId\": \"%s\"}".formatted(parent), "Authorization", me);
        await().atMost(SOON).until(() -> unread(lan) == 1);

        erase();

        await().atMost(SOON).until(() -> unread(lan) == 0);
        assertThat(Reader.send("GET", "/me/notifications", "", "Authorization", lan)
                        .body()
                        .toString())
                .doesNotContain(reply.id());
    }

    @Test
    void decisionsStayWithoutNameAndWords() {
        Reader.moderate("POST", "/comments/" + mine + "/reject", because("Ghi chú về " + mark, "Gửi bạn " + mark));

        erase();

        var decisions =
                Reader.moderate("GET", "/comments/" + mine + "/decisions", "").body();
        assertThat(decisions.toString()).contains("\"reject\"", "\"hoa\"").doesNotContain(mark);
        assertThat(Reader.moderate("GET", "/readers/" + id + "/decisions", "")
                        .body()
                        .toString())
                .doesNotContain("reject");
    }

    @Test
    void aBanStaysWithoutItsNotesAndItsHistory() {
        stand("trusted", "Chú thích " + mark);
        stand("banned", "Chú thích " + mark);

        erase();

        assertThat(comment("Vẫn bị cấm").status()).isEqualTo(403);
        assertThat(Database.dump("standings", "formerStandings")).contains(id).doesNotContain("Chú thích " + mark);
        assertThat(Reader.moderate("GET", "/readers/" + id + "/standing/history", "")
                        .body()
                        .get("standings"))
                .hasSize(1);
    }

    @Test
    void anExportSaysHowTheReaderStandsAndStood() {
        stand("trusted", "Chú thích " + mark);
        stand("banned", null);

        var lines = Reader.lines("/me/export", me);

        assertThat(lines)
                .filteredOn(line -> line.get("kind").asString().equals("standing"))
                .extracting(line -> line.get("standing").asString())
                .containsExactly("banned", "trusted");
        assertThat(lines.toString()).doesNotContain("Chú thích", "hoa");
    }

    private Answer comment(String text) {
        return Reader.comment(article, text, "Authorization", me);
    }

    private void edit(String text) {
        assertThat(ask("PATCH", "/comments/" + mine, "{\"text\": \"%s\"}".formatted(text))
                        .status())
                .isEqualTo(200);
    }

    private Answer ask(String method, String path, String body) {
        return Reader.send(method, path, body, "Authorization", me, "If-Match", "*");
    }

    private void slowDown() {
        Reader.moderate("PATCH", "/moderation/settings/articles/" + article, "{\"slowModeSeconds\": 600}");
    }

    private void stand(String standing, @Nullable String note) {
        var said = note == null ? "" : ", \"note\": \"%s\"".formatted(note);
        var answer = Reader.moderate(
                "PUT",
                "/readers/" + id + "/standing",
                "{\"standing\": \"%s\", \"reason\": \"fits\"%s}".formatted(standing, said));
        assertThat(answer.status()).isEqualTo(200);
    }

    private static String because(String note, String message) {
        return "{\"reason\": \"off-topic\", \"note\": \"%s\", \"message\": \"%s\"}".formatted(note, message);
    }

    private static long unread(String who) {
        return Reader.send("GET", "/me/notifications/unread-count", "", "Authorization", who)
                .body()
                .get("unread")
                .asLong();
    }

    private void erase() {
        assertThat(Reader.send("DELETE", "/readers/" + id, "", "Authorization", OPERATOR)
                        .status())
                .isEqualTo(202);
        await().atMost(SOON)
                .until(() -> Reader.send("GET", "/readers/" + id + "/erasure", "", "Authorization", OPERATOR)
                        .text("state")
                        .equals("done"));
    }
}
