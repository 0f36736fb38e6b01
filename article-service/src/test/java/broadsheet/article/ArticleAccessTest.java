package broadsheet.article;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.web.identity.Access.Rule;
import broadsheet.web.identity.Role;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.http.HttpMethod;

/** Every operation × every role, on an article of one's own and on another's, and nobody. */
class ArticleAccessTest {

    private static final Set<Role> EDITORS = Set.of(Role.EDITOR);
    private static final Set<Role> DESK = Set.of(Role.AUTHOR, Role.EDITOR);
    private static final Set<Integer> TURNED_AWAY = Set.of(401, 403);

    /** Who may do it to an article of their own; to another's, only an editor may do anything. */
    private static final Map<String, Set<Role>> OPERATIONS = Map.ofEntries(
            Map.entry("GET ", DESK),
            Map.entry("PUT ", DESK),
            Map.entry("PATCH ", DESK),
            Map.entry("GET /revisions", DESK),
            Map.entry("GET /revisions/1", DESK),
            Map.entry("GET /revisions/1/changes", DESK),
            Map.entry("POST /revisions/1/restore", DESK),
            Map.entry("GET /activity", DESK),
            Map.entry("GET /presence", DESK),
            Map.entry("PUT /presence", DESK),
            Map.entry("DELETE /presence", DESK),
            Map.entry("PUT /lock", DESK),
            Map.entry("DELETE /lock", DESK),
            Map.entry("GET /notes", DESK),
            Map.entry("POST /notes", DESK),
            Map.entry("GET /notes/none", DESK),
            Map.entry("PATCH /notes/none", DESK),
            Map.entry("DELETE /notes/none", DESK),
            Map.entry("GET /takedown", DESK),
            Map.entry("POST /submit", DESK),
            Map.entry("POST /withdraw", DESK),
            Map.entry("POST /request-changes", EDITORS),
            Map.entry("POST /approve", EDITORS),
            Map.entry("POST /schedule", EDITORS),
            Map.entry("POST /unschedule", EDITORS),
            Map.entry("POST /publish", EDITORS),
            Map.entry("POST /revise", EDITORS),
            Map.entry("POST /unpublish", EDITORS),
            Map.entry("POST /take-down", EDITORS),
            Map.entry("POST /archive", EDITORS),
            Map.entry("POST /restore", EDITORS));

    /** Who may do it to a medium that there isn't, which they learn only if they may. */
    private static final Map<String, Set<Role>> MEDIA = Map.of(
            "POST /media", DESK,
            "GET /media", DESK,
            "GET /media/none", DESK,
            "PATCH /media/none", DESK,
            "GET /media/none/articles", DESK,
            "DELETE /media/none", Set.of(Role.EDITOR, Role.OPERATOR));

    private static final List<Rule> TABLE = new ArticleAccess().access().rules();

    /** The lines of the catalogue and of webhooks, which nobody owns. */
    private static final List<Rule> NOBODYS = TABLE.stream()
            .filter(line ->
                    Stream.of("/sections", "/tags", "/authors", "/webhooks").anyMatch(line.pattern()::startsWith))
            .toList();

    @Test
    void everyLineOfTheTableThatNeedsATokenIsAskedFor() {
        var asked = Stream.of(
                        OPERATIONS.keySet().stream().map(operation -> operation.replaceFirst(" ", " /articles/one")),
                        MEDIA.keySet().stream(),
                        NOBODYS.stream().map(ArticleAccessTest::operation),
                        Stream.of("POST /articles", "GET /articles", "GET /articles/counts"))
                .flatMap(Function.identity())
                .toList();

        assertThat(TABLE)
                .filteredOn(line -> !line.isOpen())
                .allSatisfy(line -> assertThat(asked)
                        .anyMatch(operation -> operation.matches(
                                line.method() + " " + line.pattern().replaceAll("\\{\\w+}", "[^/]+"))));
    }

    @TestFactory
    Stream<DynamicTest> theDeskReadsTheCatalogueAndEditorsChangeItAndHaveWebhooksAsOperatorsDo() {
        return NOBODYS.stream()
                .flatMap(line -> Stream.of(Role.values())
                        .map(role -> DynamicTest.dynamicTest(
                                operation(line) + " as " + role,
                                () -> assertThat(TURNED_AWAY.contains(anybodys(operation(line), as(role))))
                                        .isEqualTo(!allowed(line).contains(role)))));
    }

    @TestFactory
    Stream<DynamicTest> whoeverHasNoGoodTokenGetsNothingOfTheCatalogueAndOfWebhooks() {
        return NOBODYS.stream()
                .map(line -> DynamicTest.dynamicTest(
                        operation(line),
                        () -> assertThat(anybodys(operation(line), "Bearer none"))
                                .isEqualTo(401)));
    }

    private static Set<Role> allowed(Rule line) {
        if (line.pattern().startsWith("/webhooks")) {
            return Set.of(Role.EDITOR, Role.OPERATOR);
        }
        return line.method().equals(HttpMethod.GET) ? DESK : EDITORS;
    }

    /** On something that there isn't, which they learn only if they may. */
    private static String operation(Rule line) {
        return line.method() + " " + line.pattern().replaceAll("\\{\\w+}", "none");
    }

    @TestFactory
    Stream<DynamicTest> eachRoleMayDoWhatItsLineSays() {
        return OPERATIONS.entrySet().stream()
                .flatMap(line -> Stream.of(Role.values())
                        .flatMap(role -> Stream.of("own", "another's")
                                .map(whose -> DynamicTest.dynamicTest(
                                        line.getKey() + " on " + whose + " as " + role,
                                        () -> check(line.getKey(), line.getValue(), role, whose)))));
    }

    @TestFactory
    Stream<DynamicTest> whoeverHasNoGoodTokenMayDoNothing() {
        var id = Desk.draft("Không ai được vào").id();
        return OPERATIONS.keySet().stream()
                .map(operation -> DynamicTest.dynamicTest(
                        operation,
                        () -> assertThat(ask(operation, id, "Bearer none")).isEqualTo(401)));
    }

    @TestFactory
    Stream<DynamicTest> onlyTheDeskStartsArticles() {
        return Stream.of(Role.values())
                .map(role -> DynamicTest.dynamicTest(
                        role.toString(),
                        () -> assertThat(Desk.post("", "{}", "Authorization", as(role))
                                        .status())
                                .isEqualTo(DESK.contains(role) ? 201 : 403)));
    }

    @TestFactory
    Stream<DynamicTest> eachRoleMayDoWithMediaWhatItsLineSays() {
        return MEDIA.entrySet().stream()
                .flatMap(line -> Stream.of(Role.values())
                        .map(role -> DynamicTest.dynamicTest(
                                line.getKey() + " as " + role,
                                () -> assertThat(TURNED_AWAY.contains(anybodys(line.getKey(), as(role))))
                                        .isEqualTo(!line.getValue().contains(role)))));
    }

    @TestFactory
    Stream<DynamicTest> whoeverHasNoGoodTokenGetsPicturesOnly() {
        return MEDIA.keySet().stream()
                .map(operation -> DynamicTest.dynamicTest(
                        operation,
                        () -> assertThat(anybodys(operation, "Bearer none")).isEqualTo(401)));
    }

    @TestFactory
    Stream<DynamicTest> onlyTheDeskLooksForArticles() {
        return Stream.of(Role.values())
                .flatMap(role -> Stream.of("", "/counts")
                        .map(path -> DynamicTest.dynamicTest(
                                path + " as " + role,
                                () -> assertThat(Desk.send("GET", path, "", "Authorization", as(role))
                                                .status())
                                        .isEqualTo(DESK.contains(role) ? 200 : 403))));
    }

    private static void check(String operation, Set<Role> allowed, Role role, String whose) {
        var owner = whose.equals("own") && DESK.contains(role) ? as(role) : Desk.as("somebody-else", Role.AUTHOR);
        var id = Desk.post("", "{}", "Authorization", owner).id();
        var mayDoIt = allowed.contains(role) && (whose.equals("own") || role == Role.EDITOR);

        var status = ask(operation, id, as(role));

        assertThat(TURNED_AWAY.contains(status)).as("answered %d", status).isEqualTo(!mayDoIt);
        assertThat(status).isLessThan(500);
    }

    private static int ask(String operation, String id, String authorization) {
        var words = List.of(operation.split(" ", 2));
        var body = words.getFirst().equals("GET") ? "" : "{}";
        return Desk.send(
                        words.getFirst(),
                        "/" + id + words.getLast(),
                        body,
                        "If-Match",
                        "*",
                        "Authorization",
                        authorization)
                .status();
    }

    private static int anybodys(String operation, String authorization) {
        var words = List.of(operation.split(" ", 2));
        var body = Set.of("POST", "PUT", "PATCH").contains(words.getFirst()) ? "{}" : "";
        return Desk.ask(words.getFirst(), words.getLast(), body, "If-Match", "*", "Authorization", authorization)
                .status();
    }

    private static String as(Role role) {
        return Desk.as("who-is-" + role, role);
    }
}
