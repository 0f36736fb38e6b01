package broadsheet.comment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import broadsheet.web.identity.Role;
import broadsheet.web.openapi.LiveService;
import java.net.URI;
import java.net.URLEncoder;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The service at which the examples of its description are tried, and what is there before each of them. */
final class Stories {

    private static final Duration SOON = Duration.ofSeconds(30);

    /** Of the time at which the example of a comment that is brought in was posted. */
    private static final String BROUGHT = "/comments/019ab3c0-8f2e-7";

    private Stories() {}

    static LiveService service() {
        return new LiveService(
                URI.create("http://127.0.0.1:" + RunningService.port()),
                role -> RunningService.token(role.toString(), role),
                Stories::setting);
    }

    /** What one story sets for the whole site must not reach the others. */
    static void forgetSiteSettings() {
        Reader.moderate("PUT", "/moderation/settings/site", "{}");
    }

    /** Words that somebody tried to have refused, such as an address of the file system, are no longer refused. */
    static void forgetWords() {
        for (var list : List.of("banned", "suspect")) {
            var words = "/moderation/words/" + list;
            Reader.moderate("GET", words + "?limit=100", "")
                    .body()
                    .path("words")
                    .valueStream()
                    .map(word -> URLEncoder.encode(word.get("id").asString(), UTF_8))
                    .forEach(id -> Reader.moderate("DELETE", words + "?id=" + id, ""));
        }
    }

    private static Map<String, String> setting() {
        forgetSiteSettings();
        var article = Desk.published();
        return Map.of(
                "/articles/{articleId}", "/articles/" + article,
                "/moderation/settings/articles/{articleId}", "/moderation/settings/articles/" + article,
                "/comments/{id}", BROUGHT + UUID.randomUUID().toString().substring(15),
                "/me/notifications/{id}", "/me/notifications/" + Notified.OF);
    }

    /** The reader has a notification; and there is somebody to be erased. */
    private static String somebodyWasAnswered() {
        var article = Desk.published();
        var reader = Reader.as("reader", Role.READER);
        var mine = Reader.comment(article, "Ai biết không?", "Authorization", reader)
                .id();
        var reply = Reader.reply(article, mine, "Tôi biết").id();
        Reader.comment(article, "Tôi cũng biết", "Authorization", Reader.as("somebody", Role.READER));
        await().atMost(SOON)
                .until(() -> Reader.send("GET", "/me/notifications", "", "Authorization", reader)
                        .body()
                        .toString()
                        .contains(reply));
        return reply;
    }

    /** Is there once, when it is first needed. */
    private static final class Notified {
        static final String OF = somebodyWasAnswered();
    }
}
