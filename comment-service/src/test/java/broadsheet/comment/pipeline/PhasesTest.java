package broadsheet.comment.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import broadsheet.comment.Answer;
import broadsheet.comment.Desk;
import broadsheet.comment.Reader;
import broadsheet.web.identity.Role;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each phase, switched on for one article, as a reader meets it. */
class PhasesTest {

    private final String article = Desk.published();
    private final String reader = "reader-" + UUID.randomUUID();

    @Test
    void nothingHoldsACommentWhereNothingIsSet() {
        var posted = post("Bình thường");

        assertThat(posted.text("status")).isEqualTo("visible");
        assertThat(ruling(posted)).isEqualTo("none");
    }

    @Test
    void premoderationHoldsEverythingAndItsAuthorSeesThat() {
        set("{\"premoderation\": true}");

        var posted = post("Xin chờ");

        assertThat(posted.text("status")).isEqualTo("held");
        assertThat(posted.text("text")).isEqualTo("Xin chờ");
        assertThat(ruling(posted)).isEqualTo("premoderation");
        assertThat(Reader.discussion(article).count()).isZero();
        assertThat(Reader.get("/comments/" + posted.id()).body().has("text")).isFalse();
    }

    @Test
    void aBannedWordRejectsWithAMessageHoweverItIsSpelt() {
        ban("badword" + "xyz");

        var posted = post("Đúng là B@DW0RDXYZ thật");

        assertThat(posted.text("status")).isEqualTo("rejected");
        assertThat(posted.text("message")).contains("not allowed here");
        assertThat(ruling(posted)).isEqualTo("banned-words");
        assertThat(post("badwordxyzt không phải").text("status")).isEqualTo("visible");
        set("{\"bannedWords\": false}");
        assertThat(post("badwordxyz").text("status")).isEqualTo("visible");
    }

    @Test
    void aSuspectPhraseOfSeveralWordsHolds() {
        Reader.moderate("POST", "/moderation/words/suspect", "{\"words\": [{\"text\": \"vay tiền nóng\"}]}");

        assertThat(post("Ai cần VAY  TIỀN nóng không?").text("status")).isEqualTo("held");
        assertThat(post("Vay tiền không nóng").text("status")).isEqualTo("visible");
    }

    @Test
    void moreLinksThanAllowedHold() {
        set("{\"links\": true, \"linksAllowed\": 1}");

        assertThat(post("Xem https://example.org/a").text("status")).isEqualTo("visible");
        var posted = post("Xem https://example.org/a và www.example.com");
        assertThat(posted.text("status")).isEqualTo("held");
        assertThat(ruling(posted)).isEqualTo("links");
    }

    @Test
    void aReadersFirstCommentsAreHeldUntilSomeWereShown() {
        set("{\"firstComments\": true}");

        var first = post("Lần đầu");
        assertThat(first.text("status")).isEqualTo("held");
        Reader.moderate("POST", "/comments/" + first.id() + "/approve", "");
        assertThat(post("Lần hai").text("status")).isEqualTo("visible");
    }

    @Test
    void sayingOneThingOverAndOverHolds() {
        set("{\"repetition\": true}");

        assertThat(post("haaaaaaaaaaaaaa").text("status")).isEqualTo("held");
        assertThat(post("mua mua mua mua mua mua mua ngay đi em").text("status"))
                .isEqualTo("held");
        assertThat(post("Một câu bình thường, không có gì lặp lại trong câu này")
                        .text("status"))
                .isEqualTo("visible");
    }

    @Test
    void aBannedReaderHearsUntilWhenAndWhy() {
        stand("suspended", "2099-01-02T03:04:05Z");

        var refused = post("Tôi muốn nói");

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text("detail"))
                .contains("suspended", "2099-01-02T03:04:05Z", "abuse")
                .doesNotContain("bí mật");
        stand("normal", null);
        assertThat(post("Tôi muốn nói").status()).isEqualTo(201);
        assertThat(Reader.moderate("GET", "/readers/" + reader + "/standing/history", "")
                        .body()
                        .get("standings")
                        .size())
                .isEqualTo(2);
    }

    @Test
    void aBannedReaderTakesBackWhatTheySaidOfOthersAndSaysNoMore() {
        var others = "/comments/" + Reader.comment(article, "Của người khác").id();
        assertThat(send("PUT", others + "/recommendation", "").status()).isEqualTo(200);
        stand("banned", null);

        var refused = send("PUT", others + "/flag", "{\"reason\": \"spam\"}");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text("detail")).contains("banned", "abuse");
        assertThat(send("PUT", others + "/recommendation", "").status()).isEqualTo(403);
        assertThat(send("DELETE", others + "/recommendation", "").status()).isEqualTo(200);
        assertThat(send("DELETE", others + "/flag", "").status()).isEqualTo(204);

        stand("normal", null);
        assertThat(send("PUT", others + "/flag", "{\"reason\": \"spam\"}").status())
                .isEqualTo(204);
    }

    @Test
    void whatATrustedReaderWritesIsShownUnlessAWordIsBanned() {
        set("{\"premoderation\": true}");
        stand("trusted", null);
        ban("badwordtrust");

        var posted = post("Tin được");
        assertThat(posted.text("status")).isEqualTo("visible");
        assertThat(ruling(posted)).isEqualTo("trusted-reader");
        assertThat(post("badwordtrust").text("status")).isEqualTo("rejected");
    }

    @Test
    void slowModeHasAReaderWaitAndNobodyElse() {
        set("{\"slowModeSeconds\": 3600}");

        assertThat(post("Một").status()).isEqualTo(201);
        var refused = post("Hai");
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.text("detail")).contains("slow mode");
        assertThat(Reader.comment(article, "Người khác").status()).isEqualTo(201);
    }

    @Test
    void theMoreSpecificLevelWinsFieldByField() {
        var section = "muc-" + UUID.randomUUID();
        var elsewhere = Desk.newId();
        Desk.publish(elsewhere, 2, section);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> Reader.discussion(elsewhere).status() == 200);
        var base = "/moderation/settings/";
        Reader.moderate("PUT", base + "sections/" + section, "{\"links\": true, \"linksAllowed\": 3}");
        Reader.moderate("PATCH", base + "articles/" + elsewhere, "{\"linksAllowed\": 0, \"notice\": \"Xin lịch sự\"}");

        var holding = Reader.moderate("GET", base + "articles/" + elsewhere + "/effective", "");

        assertThat(holding.body().get("links").asBoolean()).isTrue();
        assertThat(holding.body().get("linksAllowed").asInt()).isZero();
        assertThat(holding.body().get("bannedWords").asBoolean()).isTrue();
        assertThat(Reader.get("/articles/" + elsewhere + "/discussion").text("notice"))
                .isEqualTo("Xin lịch sự");
        var refused = Reader.moderate("PUT", base + "articles/" + elsewhere, "{\"linksAllowed\": 101}");
        assertThat(refused.errors()).containsExactly("linksAllowed: must be 0 to 100, but is 101");
        assertThat(Reader.send("PUT", base + "site", "{}", "If-Match", "\"99\"", "Authorization", moderator())
                        .status())
                .isEqualTo(412);
        assertThat(Reader.send("PUT", base + "site", "{}", "Authorization", moderator())
                        .status())
                .isEqualTo(428);
    }

    @Test
    void anEditedTextGoesThroughThePipelineToo() {
        ban("badwordedit");
        var posted = post("Lúc đầu tử tế");

        var edited = Reader.send(
                "PATCH",
                "/comments/" + posted.id(),
                "{\"text\": \"badwordedit\"}",
                "If-Match",
                "*",
                "Authorization",
                Reader.as(reader, Role.READER));

        assertThat(edited.text("status")).isEqualTo("rejected");
        assertThat(Reader.discussion(article).comments()).containsExactly("-");
    }

    private Answer post(String text) {
        return Reader.comment(article, text, "Authorization", Reader.as(reader, Role.READER));
    }

    private Answer send(String method, String path, String body) {
        return Reader.send(method, path, body, "Authorization", Reader.as(reader, Role.READER));
    }

    private void set(String settings) {
        Reader.moderate("PATCH", "/moderation/settings/articles/" + article, settings);
    }

    private static void ban(String word) {
        Reader.moderate("POST", "/moderation/words/banned", "{\"words\": [{\"text\": \"%s\"}]}".formatted(word));
    }

    /** Nobody decides about a reader who never wrote anything. */
    private void stand(String standing, @Nullable String until) {
        post("Lời đầu tiên");
        var end = until == null ? "" : ", \"until\": \"" + until + "\"";
        Reader.moderate(
                "PUT",
                "/readers/" + reader + "/standing",
                "{\"standing\": \"%s\", \"reason\": \"abuse\", \"note\": \"bí mật\"%s}".formatted(standing, end));
    }

    private static String ruling(Answer posted) {
        return Reader.moderate("GET", "/comments/" + posted.id() + "/decisions", "")
                .body()
                .at("/decisions/0/phase")
                .asString();
    }

    private static String moderator() {
        return Reader.as("hoa", Role.MODERATOR);
    }
}
