package broadsheet.feed.store;

import static com.mongodb.client.model.Filters.in;
import static java.nio.charset.StandardCharsets.UTF_8;

import broadsheet.events.CatalogueEvent;
import broadsheet.events.EventFormat;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;

/** The newest that was announced of each section, tag and author: what it is, or that it is no more. */
public final class Subjects {

    private static final String TYPE = "ce_type";

    private final MongoCollection<Document> documents;

    Subjects(MongoCollection<Document> documents) {
        this.documents = documents;
    }

    /** Keeps what the events say, where that is news. */
    public void apply(Collection<CatalogueEvent> events) {
        NewestWins.write(documents, events.stream().map(Subjects::write).toList());
    }

    /** All there are. */
    public List<CatalogueEvent> all() {
        return read(documents.find());
    }

    /** Those with these ids. */
    public List<CatalogueEvent> of(Set<String> ids) {
        return read(documents.find(in("_id", ids)));
    }

    private static Document write(CatalogueEvent event) {
        var record = EventFormat.write(event, event.id(), "/feed-service", Instant.EPOCH);
        return new Document("_id", event.id())
                .append(NewestWins.VERSION, event.version())
                .append("type", record.headers().get(TYPE))
                .append("event", record.body());
    }

    private static List<CatalogueEvent> read(FindIterable<Document> found) {
        var events = new ArrayList<CatalogueEvent>();
        found.forEach(document -> EventFormat.read(
                        Map.of(TYPE, document.getString("type")),
                        document.getString("event").getBytes(UTF_8))
                .filter(CatalogueEvent.class::isInstance)
                .map(CatalogueEvent.class::cast)
                .ifPresent(events::add));
        return events;
    }
}
