package broadsheet.local.identity;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import broadsheet.local.command.Refusal;
import broadsheet.local.identity.DemoUsers.DemoUser;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** The authorization code flow with proof key (RFC 7636), with the user's part in it done by the password. */
final class SigningIn {

    private static final String CLIENT = "broadsheet";
    private static final String REDIRECT = "http://127.0.0.1/signed-in";
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(20);
    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final String issuer;
    private final String verifier;
    private final HttpClient browser;

    /** Signs in at the provider with this address. */
    SigningIn(String issuer) {
        this.issuer = issuer;
        this.verifier = randomText();
        this.browser = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager())
                .build();
    }

    /**
     * A user's access token.
     *
     * @throws Refusal if the provider doesn't answer, or doesn't let the user in
     */
    String as(DemoUser user) {
        get(authorization());
        var form = get(issuer + "/login").body();
        var formToken = FORM_TOKEN.matcher(form);
        if (!formToken.find()) {
            throw new Refusal("%s/login is no form to sign in with".formatted(issuer));
        }
        post(
                issuer + "/login",
                Map.of("username", user.name(), "password", user.password(), "_csrf", formToken.group(1)));
        return token(get(authorization()));
    }

    private String token(HttpResponse<String> redirect) {
        var code = CODE.matcher(redirect.headers().firstValue("Location").orElse(""));
        if (!code.find()) {
            throw new Refusal("%s didn't let the user in (%d)".formatted(issuer, redirect.statusCode()));
        }
        var answer = post(
                issuer + "/oauth2/token",
                Map.of(
                        "grant_type", "authorization_code",
                        "client_id", CLIENT,
                        "redirect_uri", REDIRECT,
                        "code", code.group(1),
                        "code_verifier", verifier));
        return JsonMapper.shared().readTree(answer.body()).path("access_token").asString();
    }

    private String authorization() {
        return issuer + "/oauth2/authorize?"
                + form(Map.of(
                        "response_type",
                        "code",
                        "client_id",
                        CLIENT,
                        "redirect_uri",
                        REDIRECT,
                        "scope",
                        "openid profile",
                        "code_challenge",
                        BASE64.encodeToString(sha256(verifier)),
                        "code_challenge_method",
                        "S256"));
    }

    private HttpResponse<String> get(String address) {
        return send(HttpRequest.newBuilder(URI.create(address)).header("Accept", "text/html"));
    }

    private HttpResponse<String> post(String address, Map<String, String> fields) {
        return send(HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(fields))));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return browser.send(request.timeout(LONGEST_ANSWER).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new Refusal("No answer from %s; is the platform up?".formatted(issuer), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Interrupted while signing in");
        }
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String randomText() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return BASE64.encodeToString(bytes);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
