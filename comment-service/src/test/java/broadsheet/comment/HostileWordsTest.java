package broadsheet.comment;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.web.Hostile;
import broadsheet.web.identity.Role;
import com.fasterxml.uuid.Generators;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever is typed wherever one may type: what is meant to be printed is safe, and all else is data. */
class HostileWordsTest {

    private static final String OPERATOR = Reader.as("vận-hành", Role.OPERATOR);

    private final String article = Desk.published();

    @Test
    void commentsRepliesAndTheirNewTexts() {
        try (var listener = Listener.on("/articles/" + article + "/comments/stream")) {
            for (var text : Hostile.texts()) {
                var posted = Reader.post(article, json(Map.of("text", text)));
                assertThat(posted.status()).as(text).isEqualTo(201);
                Reader.send("PATCH", "/comments/" + posted.id(), json(Map.of("text", text + " sửa")), "If-Match", "*");
                assertThat(listener.awaitTold("edited", posted.id())
                                .data()
                                .get("text")
                                .asString())
                        .isEqualTo(text + " sửa");
            }
            assertThat(listener.told()).allSatisfy(event -> assertSafe(event.data()));
        }
        assertSafe(Reader.get("/articles/" + article + "/comments?limit=100").body());
    }

    @Test
    void namesAndTextsFromOtherSystems() {
        for (var text : Hostile.texts()) {
            var name = text.substring(0, Math.min(80, text.length()));
            var id = Generators.timeBasedEpochGenerator().generate();
            var at = java.time.Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16);
            var body = json(Map.of(
                    "articleId", article, "postedAt", at.toString(), "text", text, "author", Map.of("name", name)));
            var brought = Reader.send("PUT", "/comments/" + id, body, "Authorization", OPERATOR);
            assertThat(brought.status()).as(text + brought.body()).isEqualTo(201);
            var read = Reader.get("/comments/" + id);
            assertThat(read.body().at("/author/name").asString()).isEqualTo(name.strip());
            assertSafe(read.body());
        }
    }

    @Test
    void reasonsFlagsAndNotices() {
        var comment = Reader.comment(article, "Bình thường").id();
        for (var text : Hostile.texts()) {
            var because = json(Map.of("reason", "other", "note", text, "message", text));
            assertThat(Reader.moderate("POST", "/comments/" + comment + "/hold", because)
                            .status())
                    .isEqualTo(200);
            Reader.move(comment, "approve");
            var notice =
                    Reader.moderate("PATCH", "/moderation/settings/articles/" + article, json(Map.of("notice", text)));
            assertThat(notice.status()).as(text).isEqualTo(200);
            assertThat(Reader.get("/articles/" + article + "/discussion").text("notice"))
                    .isEqualTo(text.strip());
        }
        Reader.send(
                "PUT",
                "/comments/" + comment + "/flag",
                json(Map.of("reason", "other", "text", Hostile.texts().getFirst())),
                "Authorization",
                Reader.as("nam", Role.READER));
        assertSafe(Reader.moderate("GET", "/comments/" + comment + "/decisions", "")
                .body());
        assertSafe(Reader.moderate("GET", "/moderation/queues/flagged?article=" + article, "")
                .body());
    }

    private static String json(Map<String, ?> body) {
        return JsonMapper.shared().writeValueAsString(body);
    }

    /** Only {@code html} is printed as it is. */
    private static void assertSafe(JsonNode answer) {
        assertThat(printed(answer)).allSatisfy(html -> {
            var body = Jsoup.parseBodyFragment(html).body();
            assertThat(body.select("* :not(p, br, em, strong, code, pre, blockquote, ul, ol, li, a)"))
                    .isEmpty();
            assertThat(body.select("a").eachAttr("href")).allMatch(it -> it.matches("(?i)https?://.*"));
            assertThat(body.select("*"))
                    .allSatisfy(
                            it -> assertThat(it.attributes().asList().stream().map(Attribute::getKey))
                                    .isSubsetOf("href", "rel", "start"));
        });
    }

    private static List<String> printed(JsonNode answer) {
        var found = new ArrayList<String>();
        answer.findValues("html").forEach(html -> found.add(html.asString()));
        return found;
    }
}
