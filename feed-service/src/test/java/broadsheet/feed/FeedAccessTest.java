package broadsheet.feed;

import static broadsheet.web.identity.Role.EDITOR;
import static broadsheet.web.identity.Role.OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.web.identity.Access;
import broadsheet.web.identity.Access.Rule;
import broadsheet.web.identity.Issuer;
import broadsheet.web.identity.Role;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** On a replica of its own: an operator may rebuild what others look at. */
@TestInstance(Lifecycle.PER_CLASS)
class FeedAccessTest {

    private static final List<String> OPEN =
            List.of("GET /streams/fronts/home", "GET /streams/fronts/sections/kinh-te");

    private static final Map<String, Role> CLOSED = Map.of(
            "GET /curation/section:kinh-te", EDITOR,
            "PUT /curation/section:kinh-te", EDITOR,
            "POST /curation/section:kinh-te/undo", EDITOR,
            "POST /curation/section:kinh-te/preview", EDITOR,
            "POST /curation/section:kinh-te/preview/page", EDITOR,
            "GET /curation/section:kinh-te/history", EDITOR,
            "GET /curation/section:kinh-te/history/1", EDITOR,
            "POST /rebuilds", OPERATOR,
            "GET /rebuilds/1", OPERATOR);

    /** What is no good token, of somebody who has a role. */
    private static final Map<String, Function<Role, String>> NO_GOOD = Map.of(
            "no token", _ -> "",
            "no JWT", _ -> "Bearer none",
            "an expired token",
                    role -> signed(
                            role,
                            new JWTClaimsSet.Builder()
                                    .expirationTime(Date.from(Instant.now().minusSeconds(3_600)))),
            "a token for others", role -> signed(role, new JWTClaimsSet.Builder().audience("another")),
            "a token of another issuer", role -> signed(role, new JWTClaimsSet.Builder().issuer("https://id.example")),
            "a token that another key has signed",
                    role -> "Bearer "
                            + Replica.issuer().token(claims -> claims.claim("roles", roles(role)), Issuer.key()),
            "a token that nobody has signed", FeedAccessTest::unsigned);

    private final HttpClient http = HttpClient.newHttpClient();
    private Bureau bureau;
    private Replica feed;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        bureau = Bureau.open(folder);
        feed = bureau.replica();
    }

    @AfterAll
    void stop() {
        feed.close();
        bureau.close();
    }

    @Test
    void whatIsTriedHereIsAllThereIs() {
        var table = feed.part(Access.class).rules();

        assertThat(Stream.concat(OPEN.stream(), CLOSED.keySet().stream())
                        .map(operation -> line(table, operation))
                        .flatMap(Optional::stream))
                .containsExactlyInAnyOrderElementsOf(table);
    }

    @TestFactory
    Stream<DynamicTest> eachRoleMayDoWhatItsLineSays() {
        return CLOSED.entrySet().stream()
                .flatMap(line -> Stream.of(Role.values())
                        .map(role -> DynamicTest.dynamicTest(line.getKey() + " as " + role, () -> {
                            var status = ask(line.getKey(), "Bearer " + Replica.token(role));
                            if (role == line.getValue()) {
                                assertThat(status).isNotIn(401, 403).isLessThan(500);
                            } else {
                                assertThat(status).isEqualTo(403);
                            }
                        })));
    }

    @TestFactory
    Stream<DynamicTest> whoeverHasNoGoodTokenMayDoNothing() {
        return CLOSED.entrySet().stream()
                .flatMap(line -> NO_GOOD.entrySet().stream()
                        .map(token -> DynamicTest.dynamicTest(
                                line.getKey() + " with " + token.getKey(),
                                () -> assertThat(ask(
                                                line.getKey(), token.getValue().apply(line.getValue())))
                                        .isEqualTo(401))));
    }

    @TestFactory
    Stream<DynamicTest> whatIsOpenIsForEverybody() {
        var everybody =
                Stream.concat(Stream.of(""), Stream.of(Role.values()).map(role -> "Bearer " + Replica.token(role)));
        return everybody.flatMap(token -> OPEN.stream()
                .map(operation -> DynamicTest.dynamicTest(
                        operation,
                        () -> assertThat(ask(operation, token))
                                .isNotIn(401, 403)
                                .isLessThan(500))));
    }

    /** The status; a stream is not read. */
    private int ask(String operation, String authorization) throws IOException, InterruptedException {
        var words = List.of(operation.split(" ", 2));
        var isRead = words.getFirst().equals("GET");
        var request = HttpRequest.newBuilder(URI.create(feed.address() + words.getLast()))
                .header("Content-Type", "application/json")
                .method(words.getFirst(), isRead ? BodyPublishers.noBody() : BodyPublishers.ofString("{}"));
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        var answer = http.send(request.build(), BodyHandlers.ofInputStream());
        answer.body().close();
        return answer.statusCode();
    }

    /** The one that counts: the first that fits. */
    private static Optional<Rule> line(List<Rule> table, String operation) {
        return table.stream()
                .filter(rule -> operation.matches(
                        rule.method().name() + " " + rule.pattern().replaceAll("\\{\\w+}", "[^/]+")))
                .findFirst();
    }

    private static String signed(Role role, JWTClaimsSet.Builder difference) {
        return "Bearer "
                + Replica.issuer().token(claims -> {
                    claims.claim("roles", roles(role));
                    difference.build().getClaims().forEach(claims::claim);
                });
    }

    private static String unsigned(Role role) {
        return "Bearer "
                + new PlainJWT(new JWTClaimsSet.Builder()
                                .issuer(Replica.issuer().uri())
                                .audience(Issuer.AUDIENCE)
                                .expirationTime(Date.from(Instant.now().plusSeconds(3_600)))
                                .claim("roles", roles(role))
                                .build())
                        .serialize();
    }

    private static List<String> roles(Role role) {
        return List.of(role.toString());
    }
}
