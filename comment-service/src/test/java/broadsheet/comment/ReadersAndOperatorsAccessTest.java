package broadsheet.comment;

import static broadsheet.web.identity.Role.OPERATOR;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.web.identity.Role;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is one's own, and what is the operator's: every operation × every role, and nobody. */
class ReadersAndOperatorsAccessTest {

    private static final Set<Role> EVERYBODY = Set.of(Role.values());
    private static final Set<Role> OPERATORS = Set.of(OPERATOR);

    /** 404, 406 and 422 come after the door. */
    private static final Set<Integer> LET_IN = Set.of(200, 202, 204, 404, 406, 422);

    /** Whose what is. */
    static final Map<String, Set<Role>> LINES = Map.ofEntries(
            entry("GET /me/notifications", EVERYBODY),
            entry("GET /me/notifications/unread-count", EVERYBODY),
            entry("GET /me/notifications/stream", EVERYBODY),
            entry("PUT /me/notifications/read", EVERYBODY),
            entry("PUT /me/notifications/01a21025-64d7-74ca-ad07-d4f576571ca3/read", EVERYBODY),
            entry("GET /me/export", EVERYBODY),
            entry("DELETE /me", EVERYBODY),
            entry("GET /readers/somebody/export", OPERATORS),
            entry("DELETE /readers/somebody", OPERATORS),
            entry("GET /readers/nobody/erasure", OPERATORS),
            entry("GET /comments", OPERATORS),
            entry("PUT /comments/01a21025-64d7-74ca-ad07-d4f576571ca3", OPERATORS));

    @TestFactory
    Stream<DynamicTest> eachRoleMayDoWhatItsLineSays() {
        return LINES.entrySet().stream()
                .flatMap(line -> EVERYBODY.stream()
                        .map(role -> DynamicTest.dynamicTest(line.getKey() + " as " + role, () -> {
                            var status = ask(line.getKey(), Reader.as("own-" + role, role));
                            assertThat(status).isIn(line.getValue().contains(role) ? LET_IN : Set.of(403));
                        })));
    }

    @TestFactory
    Stream<DynamicTest> withoutATokenNothingOfThisIsDone() {
        return LINES.keySet().stream()
                .map(operation -> DynamicTest.dynamicTest(
                        operation,
                        () -> assertThat(ask(operation, "Bearer none")).isEqualTo(401)));
    }

    private static int ask(String operation, String authorization) {
        var parts = operation.split(" ", -1);
        var body = parts[1].startsWith("/comments/") ? "{}" : "";
        return Reader.send(parts[0], parts[1], body, "Authorization", authorization, "Accept", "application/json")
                .status();
    }
}
