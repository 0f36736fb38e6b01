package broadsheet.article.webhook.delivery;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An event as webhooks get it.
 *
 * @param id the CloudEvents id, the same for every webhook and every attempt
 * @param type such as {@code broadsheet.article.published.v1}
 * @param article the id of the article that it is about; null when it is about none
 * @param body the CloudEvent in structured mode: everything that is said is in it, and signed with it
 */
record Bulletin(String id, String type, @Nullable String article, Instant time, String body) {

    static final String CONTENT_TYPE = "application/cloudevents+json; charset=UTF-8";

    private static final String TAKEN_DOWN = "broadsheet.article.taken-down.v1";
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String SOURCE = "/article-service";

    /**
     * Reads a record of the articles' topic, of whatever type.
     *
     * @throws RuntimeException if it is no CloudEvent with JSON in it
     */
    static Optional<Bulletin> read(Map<String, String> headers, byte[] body) {
        var id = required(headers, "ce_id");
        var type = required(headers, "ce_type");
        var subject = required(headers, "ce_subject");
        var time = Instant.parse(required(headers, "ce_time"));
        var event = event(id, required(headers, "ce_source"), type, subject, time, JSON.readTree(body));
        return Optional.of(new Bulletin(id, type, subject, time, event));
    }

    /** One that says nothing but that it has arrived. */
    static Bulletin ping(String id, String webhook, Instant now) {
        var type = "broadsheet.webhook.ping.v1";
        var data = JSON.createObjectNode().put("webhook", webhook);
        return new Bulletin(id, type, null, now, event(id, SOURCE, type, webhook, now, data));
    }

    /** The id of the article that must be gone everywhere from now on, if that is what it says. */
    Optional<String> takenDown() {
        return TAKEN_DOWN.equals(type) ? Optional.ofNullable(article) : Optional.empty();
    }

    private static String event(String id, String source, String type, String subject, Instant time, JsonNode data) {
        return JSON.createObjectNode()
                .put("specversion", "1.0")
                .put("id", id)
                .put("source", source)
                .put("type", type)
                .put("subject", subject)
                .put("time", time.toString())
                .put("datacontenttype", "application/json")
                .set("data", data)
                .toString();
    }

    private static String required(Map<String, String> headers, String name) {
        return requireNonNull(headers.get(name), () -> "The header " + name + " is missing");
    }
}
