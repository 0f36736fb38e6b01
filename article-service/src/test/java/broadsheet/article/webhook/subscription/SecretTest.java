package broadsheet.article.webhook.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretTest {

    /** The secret, and below the signature, that the specification's own libraries are tested with. */
    private static final Secret KNOWN = new Secret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");

    @Test
    void itSignsAsTheSpecificationsOwnLibrariesDo() {
        var signature = Secrets.of(KNOWN)
                .sign("msg_p5jXN8AQM9LWM0D4loKWxJek", Instant.ofEpochSecond(1614265330), "{\"test\": 2432232314}");

        assertThat(signature).isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void theExampleInTheDocumentIsSignedRightly() throws IOException {
        var request = example();
        var headers = request.subList(1, request.indexOf("")).stream()
                .map(line -> line.split(": ", 2))
                .collect(Collectors.toMap(header -> header[0], header -> header[1]));

        assertThat(signature(headers, request.getLast())).isEqualTo(headers.get("webhook-signature"));
    }

    @Test
    void noTwoAreTheSameAndNoneShowsItself() {
        var secret = Secret.next();

        assertThat(secret).isNotEqualTo(Secret.next());
        assertThat(Secrets.of(secret)).asString().doesNotContain(secret.text());
        assertThat(new Secret(secret.text())).isEqualTo(secret);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
                "whsec_",
                "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaS",
                "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLa==",
                "whsec_MfKQ9r8GKYqrTwjUPD8I LPZIo2LaLaSw",
                "WHSEC_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
            })
    void whatIsNotLongOrPlainEnoughIsNone(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Secret(text));
    }

    private static String signature(Map<String, String> headers, String body) {
        var at = Instant.ofEpochSecond(Long.parseLong(headers.getOrDefault("webhook-timestamp", "0")));
        return Secrets.of(KNOWN).sign(headers.getOrDefault("webhook-id", ""), at, body);
    }

    private static List<String> example() throws IOException {
        var lines = Files.readAllLines(Path.of("../docs/webhooks.md"));
        var begin = lines.indexOf("```http") + 1;
        var fromHere = lines.subList(begin, lines.size());
        return fromHere.subList(0, fromHere.indexOf("```"));
    }
}
