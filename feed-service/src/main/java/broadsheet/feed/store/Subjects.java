package broadsheet.feed.store;

import static com.mongodb.client.model.Filters.in;

import broadsheet.events.CatalogueEvent;
import com.mongodb.client.FindIterable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bson.Document;

/** The newest that was announced of each section, tag and author: what it is, or that it is no more. */
public final class Subjects {

    private final ReadModel readModel;
    private final SubjectProjection projection;

    Subjects(ReadModel readModel, SubjectProjection projection) {
        this.readModel = readModel;
        this.projection = projection;
    }

    /** All there are. */
    public List<CatalogueEvent> all() {
        return read(readModel.served(projection).find());
    }

    /** Those with these ids. */
    public List<CatalogueEvent> of(Set<String> ids) {
        return read(readModel.served(projection).find(in("_id", ids)));
    }

    private List<CatalogueEvent> read(FindIterable<Document> found) {
        var events = new ArrayList<CatalogueEvent>();
        found.forEach(document -> projection.event(document).ifPresent(events::add));
        return events;
    }
}
