package broadsheet.comment;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.web.identity.Role;
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

    private static final Map<String, Set<Role>> NEEDING_A_TOKEN = Map.of(
            "POST /articles/{article}/comments", EVERYBODY,
            "PATCH /comments/{others}", NOBODY_ELSE,
            "PATCH /comments/{own}", EVERYBODY,
            "DELETE /comments/{others}", Set.of(Role.MODERATOR),
            "DELETE /comments/{own}", EVERYBODY,
            "POST /comments/{others}/reject", Set.of(Role.MODERATOR),
            "POST /comments/{others}/approve", Set.of(Role.MODERATOR),
            "POST /comments/{others}/hold", Set.of(Role.MODERATOR),
            "POST /comments/{others}/feature", Set.of(Role.MODERATOR),
            "POST /comments/{others}/unfeature", Set.of(Role.MODERATOR));

    private final String article = Desk.published();

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

        assertThat(Anonymous.status("/articles/" + article + "/comments")).isEqualTo(200);
        assertThat(Anonymous.status("/comments/" + comment)).isEqualTo(200);
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
        }
        var path = operation
                .substring(operation.indexOf('/'))
                .replace("{article}", article)
                .replace("{own}", own)
                .replace("{others}", others);
        var method = operation.substring(0, operation.indexOf(' '));
        return Reader.send(method, path, TEXT, "If-Match", "*", "Authorization", authorization)
                .status();
    }
}
