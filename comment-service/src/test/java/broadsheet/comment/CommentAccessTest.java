package broadsheet.comment;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.web.identity.Role;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every operation × every role, and nobody. */
class CommentAccessTest {

    private static final Set<Role> EVERYBODY = Set.of(Role.values());
    private static final Set<Role> NOBODY_ELSE = Set.of();
    private static final String TEXT = "{\"text\": \"Lời mới\"}";

    private static final Set<Role> MODERATORS = Set.of(Role.MODERATOR);
    private static final Set<Role> DESK = Set.of(Role.MODERATOR, Role.EDITOR);

    /** What is open to everybody. */
    static final List<String> OPEN = List.of(
            "GET /articles/{article}/comments",
            "GET /articles/{article}/comments/stream",
            "GET /articles/{article}/discussion",
            "GET /comments/counts?articles={article}",
            "GET /comments/{others}",
            "GET /comments/{others}/replies",
            "GET /comments/{others}/context");

    /** What needs a token, and whose. */
    static final Map<String, Set<Role>> NEEDING_A_TOKEN = Map.ofEntries(
            Map.entry("POST /articles/{article}/comments", EVERYBODY),
            Map.entry("GET /comments/{others}/edits", MODERATORS),
            Map.entry("PUT /comments/{others}/recommendation", EVERYBODY),
            Map.entry("DELETE /comments/{others}/recommendation", EVERYBODY),
            Map.entry("PATCH /comments/{others}", NOBODY_ELSE),
            Map.entry("PATCH /comments/{own}", EVERYBODY),
            Map.entry("DELETE /comments/{others}?reason=other", MODERATORS),
            Map.entry("DELETE /comments/{own}", EVERYBODY),
            Map.entry("PUT /comments/{others}/flag", EVERYBODY),
            Map.entry("DELETE /comments/{others}/flag", EVERYBODY),
            Map.entry("POST /comments/{others}/reject", MODERATORS),
            Map.entry("POST /comments/{others}/approve", MODERATORS),
            Map.entry("POST /comments/{others}/hold", MODERATORS),
            Map.entry("POST /comments/{others}/feature", MODERATORS),
            Map.entry("POST /comments/{others}/unfeature", MODERATORS),
            Map.entry("POST /articles/{discussed}/discussion/close", DESK),
            Map.entry("POST /articles/{discussed}/discussion/open", DESK),
            Map.entry("GET /moderation/queues", MODERATORS),
            Map.entry("GET /moderation/queues/held", MODERATORS),
            Map.entry("POST /moderation/decisions", MODERATORS),
            Map.entry("GET /comments/{others}/decisions", MODERATORS),
            Map.entry("GET /readers/lan/decisions", MODERATORS),
            Map.entry("GET /moderators/hoa/decisions", MODERATORS),
            Map.entry("GET /moderation/journal", MODERATORS),
            Map.entry("GET /moderation/standings", MODERATORS),
            Map.entry("GET /readers/lan/standing", MODERATORS),
            Map.entry("PUT /readers/lan/standing", MODERATORS),
            Map.entry("GET /readers/lan/standing/history", MODERATORS),
            Map.entry("GET /moderation/words/banned", MODERATORS),
            Map.entry("POST /moderation/words/banned", MODERATORS),
            Map.entry("DELETE /moderation/words/banned?id=zzz", MODERATORS),
            Map.entry("GET /moderation/settings/site", MODERATORS),
            Map.entry("PUT /moderation/settings/site", MODERATORS),
            Map.entry("PATCH /moderation/settings/site", MODERATORS),
            Map.entry("GET /moderation/settings/sections/khoa-hoc", MODERATORS),
            Map.entry("PUT /moderation/settings/sections/khoa-hoc", MODERATORS),
            Map.entry("PATCH /moderation/settings/sections/khoa-hoc", MODERATORS),
            Map.entry("GET /moderation/settings/articles/{article}", MODERATORS),
            Map.entry("PUT /moderation/settings/articles/{article}", MODERATORS),
            Map.entry("PATCH /moderation/settings/articles/{article}", MODERATORS),
            Map.entry("GET /moderation/settings/articles/{article}/effective", MODERATORS));

    private final String article = Desk.published();
    private final String discussed = Desk.published();

    @TestFactory
    Stream<DynamicTest> eachRoleMayDoWhatItsLineSays() {
        return NEEDING_A_TOKEN.entrySet().stream()
                .flatMap(line -> EVERYBODY.stream()
                        .map(role -> DynamicTest.dynamicTest(line.getKey() + " as " + role, () -> {
                            var expected = line.getValue().contains(role) ? Set.of(200, 201, 204) : Set.of(403);
                            assertThat(ask(line.getKey(), role)).isIn(expected);
                        })));
    }

    @TestFactory
    Stream<DynamicTest> whoeverHasNoTokenOnlyReads() {
        return NEEDING_A_TOKEN.keySet().stream()
                .map(operation -> DynamicTest.dynamicTest(
                        operation,
                        () -> assertThat(send(operation, "Bearer none")).isEqualTo(401)));
    }

    @Test
    void readingNeedsNoToken() {
        var comment = Reader.comment(article, "Ai cũng đọc được").id();

        assertThat(OPEN).allSatisfy(operation -> {
            var path = operation
                    .substring(operation.indexOf('/'))
                    .replace("{article}", article)
                    .replace("{others}", comment);
            assertThat(Anonymous.status(path)).isEqualTo(200);
        });
    }

    private int ask(String operation, Role role) {
        return send(operation, Reader.as("who-is-" + role, role));
    }

    private int send(String operation, String authorization) {
        var writer = authorization.equals("Bearer none") ? Reader.as("who-is-nobody", Role.READER) : authorization;
        var own = operation.contains("{own}")
                ? Reader.post(article, TEXT, "Authorization", writer).id()
                : "";
        var others = operation.contains("{others}")
                ? Reader.comment(article, "Của Lan").id()
                : "";
        if (operation.endsWith("/approve")) {
            Reader.move(others, "reject");
        } else if (operation.endsWith("/unfeature")) {
            Reader.move(others, "feature");
        } else if (operation.endsWith("/discussion/open")) {
            Reader.moderate("POST", "/articles/" + discussed + "/discussion/close", "");
        } else if (operation.endsWith("/discussion/close")) {
            Reader.moderate("POST", "/articles/" + discussed + "/discussion/open", "");
        } else if (operation.startsWith("DELETE /moderation/words")) {
            Reader.moderate("POST", "/moderation/words/banned", body("/words/", ""));
        }
        var path = operation
                .substring(operation.indexOf('/'))
                .replace("{discussed}", discussed)
                .replace("{article}", article)
                .replace("{own}", own)
                .replace("{others}", others);
        var method = operation.substring(0, operation.indexOf(' '));
        return Reader.send(
                        method,
                        path,
                        method.equals("GET") ? "" : body(operation, others),
                        "If-Match",
                        "*",
                        "Authorization",
                        authorization)
                .status();
    }

    private static String body(String operation, String comment) {
        if (operation.endsWith("/decisions")) {
            return "{\"action\": \"feature\", \"comments\": [{\"id\": \"%s\", \"version\": 1}]}".formatted(comment);
        }
        if (operation.contains("/settings/")) {
            return "{}";
        }
        if (operation.contains("/words/")) {
            return "{\"words\": [{\"text\": \"zzz\"}]}";
        }
        if (operation.endsWith("/standing")) {
            return "{\"standing\": \"normal\", \"reason\": \"fits\"}";
        }
        if (operation.contains("/discussion/")) {
            return "{\"note\": \"Thử quyền\"}";
        }
        var isText = operation.contains("/comments/{o") && operation.split("/").length == 3;
        return isText || operation.endsWith("/comments") ? TEXT : "{\"reason\": \"spam\"}";
    }
}
