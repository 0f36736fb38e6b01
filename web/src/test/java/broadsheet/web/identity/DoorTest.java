package broadsheet.web.identity;

import static broadsheet.web.RunningDesk.ISSUER;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.web.RunningDesk;
import broadsheet.web.RunningDesk.Answer;
import com.nimbusds.jose.PlainHeader;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DoorTest {

    @Test
    void whatIsOpenNeedsNoToken() {
        assertThat(ask("GET", "/articles").status()).isEqualTo(200);
        assertThat(ask("GET", "/v3/api-docs").status()).isEqualTo(200);
    }

    @Test
    void withoutATokenTheRestIsRefusedAndTheAnswerSaysWhatToSend() {
        var answer = ask("GET", "/me");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.isProblem()).isTrue();
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
        assertThat(answer.problem("detail")).contains("bearer token");
        assertThat(answer.problem("instance")).isEqualTo("/me");
    }

    @Test
    void aTokenSaysWhoAsks() {
        var answer = ask("GET", "/me", ISSUER.token("lan", Role.READER, Role.MODERATOR));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.problem("id")).isEqualTo("lan");
        assertThat(answer.problem("name")).isEqualTo("Lan");
        assertThat(answer.problem("roles")).contains("reader", "moderator");
    }

    @Test
    void aRoleThatTheAddressIsNotForIsRefused() {
        var answer = ask("PUT", "/articles/1", ISSUER.token(Role.AUTHOR));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.isProblem()).isTrue();
    }

    @Test
    void aKeyThatTheProviderBringsInCountsAtOnceAndOneThatItTakesBackNoLonger() {
        var first = ISSUER.token(Role.EDITOR);
        assertThat(ask("GET", "/me", first).status()).isEqualTo(200);

        ISSUER.rotate();
        var second = ISSUER.token(Role.EDITOR);
        assertThat(ask("GET", "/me", second).status()).isEqualTo(200);
        assertThat(ask("GET", "/me", first).status()).isEqualTo(200);

        ISSUER.rotate();
        assertThat(ask("GET", "/me", ISSUER.token(Role.EDITOR)).status()).isEqualTo(200);
        assertThat(ask("GET", "/me", second).status()).isEqualTo(200);
        assertThat(ask("GET", "/me", first).status()).isEqualTo(401);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badTokens")
    void aTokenThatIsNoGoodIsRefused(String what, String token) {
        var answer = ask("GET", "/me", token);

        assertThat(answer.status()).as(what).isEqualTo(401);
        assertThat(answer.isProblem()).isTrue();
        assertThat(answer.header("WWW-Authenticate")).contains("invalid_token");
    }

    static Stream<Arguments> badTokens() {
        return Stream.of(
                Arguments.of("expired", editor(claims -> claims.expirationTime(before(3_600)))),
                Arguments.of("not valid yet", editor(claims -> claims.notBeforeTime(before(-3_600)))),
                Arguments.of("for another audience", editor(claims -> claims.audience("somebody-else"))),
                Arguments.of("for nobody", editor(claims -> claims.audience((String) null))),
                Arguments.of("of another issuer", editor(claims -> claims.issuer("https://elsewhere.example"))),
                Arguments.of("signed by another key", ISSUER.token(DoorTest::asEditor, Issuer.key())),
                Arguments.of("without a subject", editor(claims -> claims.subject(null))),
                Arguments.of("not signed", unsigned()),
                Arguments.of("cut short", ISSUER.token(Role.EDITOR).substring(0, 100)),
                Arguments.of("no token at all", "x"));
    }

    @Test
    void rolesThatNobodyKnowsGiveNothing() {
        var token = ISSUER.token(claims -> claims.subject("x").claim("roles", List.of("EDITOR", "admin", 7)));

        assertThat(ask("GET", "/me", token).status()).isEqualTo(403);
    }

    @Test
    void rolesMayLieWithinAnotherClaim() {
        var reader = new TokenReader("realm_access.roles");
        var jwt = org.springframework.security.oauth2.jwt.Jwt.withTokenValue("t")
                .header("alg", "RS256")
                .subject("lan")
                .claim("preferred_username", "lan.nguyen")
                .claim("realm_access", Map.of("roles", List.of("author", "offline_access")))
                .build();

        assertThat(reader.convert(jwt).caller())
                .isEqualTo(new Caller("lan", "lan.nguyen", java.util.Set.of(Role.AUTHOR)));
    }

    @Test
    void anAddressThatIsNotThereIsNotFoundForWhoeverIsKnown() {
        assertThat(ask("GET", "/nowhere").status()).isEqualTo(401);
        assertThat(ask("GET", "/nowhere", ISSUER.token(Role.READER)).status()).isEqualTo(404);
    }

    @Test
    void aFrontEndOnAnAllowedOriginMayCallAndNoOther() {
        assertThat(preflight("https://desk.example.org").header("Access-Control-Allow-Origin"))
                .isEqualTo("https://desk.example.org");
        var refused = preflight("https://evil.example");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.isProblem()).isTrue();
        assertThat(refused.header("Access-Control-Allow-Origin")).isEmpty();
    }

    private static Answer preflight(String origin) {
        return RunningDesk.send(
                "OPTIONS",
                "/articles",
                BodyPublishers.noBody(),
                "Origin",
                origin,
                "Access-Control-Request-Method",
                "POST",
                "Access-Control-Request-Headers",
                "authorization,idempotency-key");
    }

    private static Answer ask(String method, String path) {
        return RunningDesk.send(method, path, BodyPublishers.noBody(), "Accept", "*/*");
    }

    private static Answer ask(String method, String path, String token) {
        return RunningDesk.send(method, path, BodyPublishers.noBody(), "Authorization", "Bearer " + token);
    }

    private static String editor(Consumer<JWTClaimsSet.Builder> difference) {
        return ISSUER.token(claims -> {
            asEditor(claims);
            difference.accept(claims);
        });
    }

    private static void asEditor(JWTClaimsSet.Builder claims) {
        claims.subject("editor").claim("roles", List.of("editor"));
    }

    private static String unsigned() {
        var claims = new JWTClaimsSet.Builder()
                .issuer(ISSUER.uri())
                .audience(Issuer.AUDIENCE)
                .expirationTime(before(-3_600));
        asEditor(claims);
        return new PlainJWT(new PlainHeader(), claims.build()).serialize();
    }

    private static Date before(int seconds) {
        return Date.from(Instant.now().minusSeconds(seconds));
    }
}
