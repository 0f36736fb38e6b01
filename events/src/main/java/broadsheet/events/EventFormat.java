package broadsheet.events;

import static java.util.stream.Collectors.toUnmodifiableSet;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes events as CloudEvents and reads them back.
 *
 * <p>Reading is forgiving where the future may differ (fields, block types and event types that came later) and strict
 * where a mistake would be passed on (no type, no JSON, a required field missing).
 */
public final class EventFormat {

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(always -> always.withValueInclusion(JsonInclude.Include.NON_NULL))
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private EventFormat() {}

    /**
     * Turns an event into the record that carries it.
     *
     * @param event what happened
     * @param id unique among the source's events: the CloudEvents id
     * @param source the service that says it, such as {@code /article-service}
     * @param time when it happened
     */
    public static WireEvent write(Event event, String id, String source, Instant time) {
        var type = EventType.of(event);
        var headers = Map.of(
                "ce_specversion",
                "1.0",
                "ce_id",
                id,
                "ce_type",
                type.wireName(),
                "ce_source",
                source,
                "ce_time",
                time.toString(),
                "ce_subject",
                event.subject(),
                "content-type",
                "application/json");
        return new WireEvent(
                type.topic().topicName(),
                event.subject(),
                event.partitionKey(),
                headers,
                JSON.writeValueAsString(event));
    }

    /**
     * Reads a record back into its event.
     *
     * @param headers the record's headers, as strings
     * @param body the record's value
     * @return the event; empty when its type is one that this version does not know
     * @throws UnreadableEvent if it is no event at all, or one that breaks its own contract
     */
    public static Optional<Event> read(Map<String, String> headers, byte[] body) {
        var wireName = headers.get("ce_type");
        if (wireName == null) {
            throw new UnreadableEvent("The header ce_type is missing");
        }
        return EventType.named(wireName).map(type -> parse(type, body));
    }

    /** The names ({@code ce_type}) of the events that go to a topic. */
    public static Set<String> types(Topic topic) {
        return EnumSet.allOf(EventType.class).stream()
                .filter(type -> type.topic() == topic)
                .map(EventType::wireName)
                .collect(toUnmodifiableSet());
    }

    private static Event parse(EventType type, byte[] body) {
        try {
            Event event = JSON.readValue(body, type.record());
            if (event == null) {
                throw new UnreadableEvent("The body of a " + type.wireName() + " is null");
            }
            return event;
        } catch (JacksonException e) {
            throw new UnreadableEvent("Not a " + type.wireName() + ": " + reason(e), e);
        }
    }

    private static String reason(JacksonException e) {
        return switch (e) {
            case StreamReadException broken -> "not JSON: " + broken.getOriginalMessage();
            case DatabindException wrong
            when wrong.getCause() != null ->
                wrong.getPathReference() + " " + wrong.getCause().getMessage();
            default -> e.getPathReference() + " " + e.getOriginalMessage();
        };
    }
}
