package broadsheet.web.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** An OpenID provider as far as a resource server needs one: it says its keys, and signs what it is asked to. */
public final class Issuer implements AutoCloseable {

    /** The audience that the services want. */
    public static final String AUDIENCE = "broadsheet";

    private final HttpServer server;
    private volatile RSAKey key = key();
    private volatile JWKSet known = new JWKSet(key.toPublicJWK());

    private Issuer(HttpServer server) {
        this.server = server;
    }

    /** An issuer on a free port of loopback. */
    public static Issuer start() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var issuer = new Issuer(server);
            issuer.says(
                    "/.well-known/openid-configuration",
                    () -> "{\"issuer\": \"%1$s\", \"jwks_uri\": \"%1$s/keys\"}".formatted(issuer.uri()));
            issuer.says("/keys", () -> issuer.known.toString());
            server.start();
            return issuer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Signs with a new key from now on. Besides it only the last one still counts. */
    public void rotate() {
        var last = key;
        key = key();
        known = new JWKSet(List.of(last.toPublicJWK(), key.toPublicJWK()));
    }

    /** A key that no issuer has said. */
    public static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyIDFromThumbprint(true).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The value of {@code ISSUER_URI}. */
    public String uri() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** A good token of somebody who is called as their role is. */
    public String token(Role role) {
        return token(role.toString(), role);
    }

    /** A good token of somebody. */
    public String token(String subject, Role... roles) {
        return token(claims -> claims.subject(subject)
                .claim("name", subject.substring(0, 1).toUpperCase(Locale.ROOT) + subject.substring(1))
                .claim("roles", Arrays.stream(roles).map(Role::toString).toList()));
    }

    /** A token that differs from a good one of nobody in particular. */
    public String token(Consumer<JWTClaimsSet.Builder> difference) {
        return token(difference, key);
    }

    /** A token that is signed by any key. */
    public String token(Consumer<JWTClaimsSet.Builder> difference, RSAKey signer) {
        var claims = new JWTClaimsSet.Builder()
                .issuer(uri())
                .audience(AUDIENCE)
                .expirationTime(Date.from(Instant.now().plusSeconds(3_600)));
        difference.accept(claims);
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .keyID(signer.getKeyID())
                .build();
        var token = new SignedJWT(header, claims.build());
        try {
            token.sign(new RSASSASigner(signer));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void says(String path, Supplier<String> json) {
        server.createContext(path, exchange -> {
            var body = json.get().getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            try (var out = exchange.getResponseBody()) {
                out.write(body);
            }
        });
    }
}
