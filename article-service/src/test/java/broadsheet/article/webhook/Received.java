package broadsheet.article.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A request as a receiver gets it. */
public record Received(String method, String path, Map<String, String> headers, String body) {

    /** A header; empty when it is missing. */
    public String header(String name) {
        return headers.getOrDefault(name, "");
    }

    /** What the receiver knows it again by. */
    public String id() {
        return header("webhook-id");
    }

    /** The event that is in it. */
    public JsonNode event() {
        return JsonMapper.shared().readTree(body);
    }

    /** Whether it is signed with a secret, as the Standard Webhooks specification has receivers find out. */
    public boolean isSignedWith(String secret) {
        var content = id() + "." + header("webhook-timestamp") + "." + body;
        var expected = "v1," + hmac(Base64.getDecoder().decode(secret.substring("whsec_".length())), content);
        return List.of(header("webhook-signature").split(" ")).contains(expected);
    }

    private static String hmac(byte[] key, String content) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return Base64.getEncoder().encodeToString(mac.doFinal(content.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
