package broadsheet.feed.arrangement.storage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import broadsheet.feed.arrangement.FrontKey;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The arrangement of each front that editors have arranged, and those before it. One is filed just before it is
 * overwritten; filing it again changes nothing, so a process that dies in between leaves no gap.
 */
@Component
public final class Curations {

    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private final MongoCollection<Document> current;
    private final MongoCollection<Document> former;
    private final CurationDocument form;

    Curations(MongoDatabase database, JsonMapper json) {
        current = database.getCollection("curations");
        former = database.getCollection("formerCurations");
        form = new CurationDocument(json);
    }

    void index() {
        former.createIndex(Indexes.compoundIndex(
                Indexes.ascending(CurationDocument.FRONT), Indexes.descending(CurationDocument.VERSION)));
    }

    /** The newest of every front. */
    public List<Curation> all() {
        return current.find().map(form::read).into(new ArrayList<>());
    }

    /** The newest of a front; empty when nobody has arranged it. */
    public Optional<Curation> find(FrontKey front) {
        return Optional.ofNullable(current.find(eq("_id", front.value())).first())
                .map(form::read);
    }

    /** One of a front by its version. */
    public Optional<Curation> find(FrontKey front, long version) {
        return find(front)
                .filter(newest -> newest.version() == version)
                .or(() -> Optional.ofNullable(
                                former.find(eq("_id", id(front, version))).first())
                        .map(form::read));
    }

    /** Those of a front with lower versions, the newest first. */
    public List<Curation> before(FrontKey front, long version, int atMost) {
        var newest = find(front).filter(it -> it.version() < version);
        var filed = former.find(and(eq(CurationDocument.FRONT, front.value()), lt(CurationDocument.VERSION, version)))
                .sort(Sorts.descending(CurationDocument.VERSION))
                .limit(atMost)
                .map(form::read)
                .into(new ArrayList<>());
        return Stream.concat(
                        newest.stream(),
                        filed.stream()
                                .filter(it -> newest.isEmpty()
                                        || it.version() < newest.get().version()))
                .limit(atMost)
                .toList();
    }

    /**
     * Puts one in place of the one before.
     *
     * @param before what was read; empty when nobody had arranged the front
     * @return false when somebody else was first
     */
    public boolean replace(Optional<Curation> before, Curation after) {
        var document = form.write(after).append("_id", after.front().value());
        if (before.isEmpty()) {
            return insert(document);
        }
        file(before.get());
        var unchanged = and(
                eq("_id", after.front().value()),
                eq(CurationDocument.VERSION, before.get().version()));
        return current.replaceOne(unchanged, document).getMatchedCount() == 1;
    }

    private boolean insert(Document document) {
        try {
            current.insertOne(document);
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    private void file(Curation before) {
        var id = id(before.front(), before.version());
        former.replaceOne(eq("_id", id), form.write(before).append("_id", id), UPSERT);
    }

    private static String id(FrontKey front, long version) {
        return front.value() + "@" + version;
    }
}
