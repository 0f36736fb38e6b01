package broadsheet.feed.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import broadsheet.events.CatalogueEvent;
import broadsheet.events.EventFormat;
import broadsheet.events.Topic;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;

/** The sections, tags and authors: the event itself, as it came. */
final class SubjectProjection implements Projection<CatalogueEvent> {

    private static final String TYPE = "ce_type";

    @Override
    public String name() {
        return "subjects";
    }

    @Override
    public Topic topic() {
        return Topic.CATALOGUE;
    }

    @Override
    public Optional<CatalogueEvent> read(Map<String, String> headers, byte[] body) {
        return EventFormat.read(headers, body)
                .filter(CatalogueEvent.class::isInstance)
                .map(CatalogueEvent.class::cast);
    }

    @Override
    public Document document(CatalogueEvent event) {
        var record = EventFormat.write(event, event.id(), "/feed-service", Instant.EPOCH);
        return new Document("_id", event.id())
                .append(NewestWins.VERSION, event.version())
                .append("type", record.headers().get(TYPE))
                .append("event", record.body());
    }

    /** The event of which a document was made. */
    Optional<CatalogueEvent> event(Document document) {
        return read(
                Map.of(TYPE, document.getString("type")),
                document.getString("event").getBytes(UTF_8));
    }
}
