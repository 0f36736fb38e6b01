package broadsheet.comment.journal;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.comment.Desk;
import broadsheet.comment.Reader;
import broadsheet.web.identity.Role;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class JournalTest {

    private static final String JOURNAL = "/moderation/journal";
    private static final String BANNED = "/moderation/words/banned";

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String article = Desk.published();

    @AfterEach
    void theWordIsBannedNoLonger() {
        Reader.moderate("DELETE", BANNED + "?id=" + id(), "");
    }

    @Test
    void whatWasSetIsThereAsItWasThenWithWhoDidIt() {
        set("sections/s-" + mark, "{\"notice\": \"Xin lịch sự\"}");
        set("sections/s-" + mark, "{\"premoderation\": true}");

        var lines = about("settings", "sections/s-" + mark);

        assertThat(versions(lines)).containsExactly(2L, 1L);
        assertThat(lines.getFirst().at("/state/premoderation").asBoolean()).isTrue();
        assertThat(lines.getFirst().at("/state/notice").isMissingNode()).isTrue();
        assertThat(lines.getLast().at("/state/notice").asString()).isEqualTo("Xin lịch sự");
        assertThat(lines.getFirst().at("/by/id").asString()).isEqualTo("hoa");
    }

    @Test
    void whoAddedAWordAndWhoRemovedItStays() {
        add();
        add();
        assertThat(Reader.moderate("DELETE", BANNED + "?id=" + id(), "").status())
                .isEqualTo(204);
        assertThat(Reader.moderate("DELETE", BANNED + "?id=" + id(), "").status())
                .isEqualTo(404);
        add();

        var lines = about("word", "banned/");

        assertThat(versions(lines)).containsExactly(4L, 3L, 2L, 1L);
        assertThat(lines)
                .extracting(line -> line.at("/state/removed").asBoolean())
                .containsExactly(false, true, false, false);
        assertThat(lines).extracting(line -> line.at("/by/id").asString()).containsOnly("hoa");
    }

    @Test
    void whoeverAddsAWordAtTheSameMomentHasALine() {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 8).forEach(_ -> threads.execute(() -> add()));
        }

        assertThat(versions(about("word", "banned/")))
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 8)
                        .map(version -> 9 - version)
                        .boxed()
                        .toList());
    }

    @Test
    void discussionsThatWereTurnedByHandAreThereAndThoseThatFollowedTheirArticleAreNot() {
        turn("close", "Nghỉ đêm");
        turn("open", "Chào buổi sáng");

        var lines = about("discussion", article);

        assertThat(lines).extracting(line -> line.at("/state/open").asBoolean()).containsExactly(true, false);
        assertThat(lines)
                .extracting(line -> line.at("/state/note").asString())
                .containsExactly("Chào buổi sáng", "Nghỉ đêm");
        assertThat(lines).extracting(line -> line.at("/state/cause").asString()).containsOnly("hand");
    }

    @Test
    void whoWasBannedAndWhoTookThatBackIsThere() {
        var reader = "r-" + mark;
        Reader.comment(article, "Tôi nói " + mark, "Authorization", Reader.as(reader, Role.READER));
        stand(reader, "banned");
        stand(reader, "normal");

        var lines = about("standing", reader);

        assertThat(lines)
                .extracting(line -> line.at("/state/standing").asString())
                .containsExactly("normal", "banned");
        assertThat(lines.getLast().at("/state/reason").asString()).isEqualTo("spam");
    }

    @Test
    void pageByPageAllSubjectsComeInTheirOrder() {
        set("articles/" + article, "{\"slowModeSeconds\": 5}");
        turn("close", mark);
        add();
        set("articles/" + article, "{}");

        var page = Reader.moderate("GET", JOURNAL + "?limit=1", "");
        var told = new ArrayList<JsonNode>();
        while (told.size() < 4) {
            page.body().get("lines").valueStream().filter(this::isMine).forEach(told::add);
            page = Reader.moderate("GET", JOURNAL + "?limit=1&cursor=" + page.text("next"), "");
        }

        assertThat(told)
                .extracting(line -> line.get("subject").asString())
                .containsExactly("settings", "word", "discussion", "settings");
        assertThat(page.link()).startsWith("<" + JOURNAL + "?cursor=");
    }

    @Test
    void aSubjectThatIsNoneIsRefusedByName() {
        var answer = Reader.moderate("GET", JOURNAL + "?subject=weather", "");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.errors()).isEqualTo(List.of("subject: must be one of settings, word, discussion, standing"));
    }

    private String word() {
        return "từ" + mark;
    }

    private String id() {
        var words =
                Reader.moderate("GET", JOURNAL + "?subject=word&limit=100", "").body();
        return words.get("lines")
                .valueStream()
                .filter(line -> line.at("/state/text").asString().equals(word()))
                .map(line -> line.get("about").asString().substring("banned/".length()))
                .map(id -> URLEncoder.encode(id, StandardCharsets.UTF_8))
                .findFirst()
                .orElse("none");
    }

    private List<JsonNode> about(String subject, String what) {
        return Reader.moderate("GET", JOURNAL + "?limit=100&subject=" + subject, "")
                .body()
                .get("lines")
                .valueStream()
                .filter(line -> line.get("about").asString().startsWith(what))
                .filter(line -> !subject.equals("word")
                        || line.at("/state/text").asString().equals(word()))
                .toList();
    }

    private boolean isMine(JsonNode line) {
        return line.get("about").asString().contains(article)
                || line.at("/state/text").asString("").equals(word());
    }

    private static List<Long> versions(List<JsonNode> lines) {
        return lines.stream().map(line -> line.get("version").asLong()).toList();
    }

    private void add() {
        var body = "{\"words\": [{\"text\": \"%s\"}]}".formatted(word());
        assertThat(Reader.moderate("POST", BANNED, body).status()).isEqualTo(204);
    }

    private static void set(String level, String settings) {
        assertThat(Reader.moderate("PUT", "/moderation/settings/" + level, settings)
                        .status())
                .isEqualTo(200);
    }

    private void turn(String move, String note) {
        assertThat(Reader.moderate(
                                "POST", "/articles/" + article + "/discussion/" + move, "{\"note\": \"" + note + "\"}")
                        .status())
                .isEqualTo(200);
    }

    private static void stand(String reader, String standing) {
        assertThat(Reader.moderate(
                                "PUT",
                                "/readers/" + reader + "/standing",
                                "{\"standing\": \"%s\", \"reason\": \"spam\"}".formatted(standing))
                        .status())
                .isEqualTo(200);
    }
}
