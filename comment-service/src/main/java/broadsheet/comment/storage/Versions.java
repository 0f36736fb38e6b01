package broadsheet.comment.storage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static java.util.Objects.requireNonNull;

import broadsheet.web.paging.PlaceInTime;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Documents, and what they were before: whatever is overwritten is filed first, so that no version is lost, and none is
 * told of that never was. Each document has a {@code version} that grows, and the time of its last change.
 */
public final class Versions {

    private static final String KEY = "key";
    private static final Comparator<PlaceInTime> NEWEST_FIRST =
            Comparator.comparing(PlaceInTime::at).thenComparing(PlaceInTime::id).reversed();
    private static final String OF = "of";
    private static final String VERSION = "version";
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private final MongoCollection<Document> now;
    private final MongoCollection<Document> former;
    private final String at;
    private final NewestFirst newestFirst;

    /**
     * The documents of a collection.
     *
     * @param former where they are filed
     * @param at the field with the time of a document's last change
     */
    public Versions(MongoCollection<Document> now, MongoCollection<Document> former, String at) {
        this.now = now;
        this.former = former;
        this.at = at;
        this.newestFirst = new NewestFirst(at, KEY);
    }

    /** Has the newest found soon. */
    public void index() {
        Stream.of(now, former).forEach(where -> where.createIndex(Indexes.descending(at, KEY)));
        former.createIndex(Indexes.ascending(OF, VERSION));
    }

    /**
     * Stores the first version of a document.
     *
     * @return false when somebody else was first
     */
    public boolean add(Document first) {
        try {
            now.insertOne(named(first));
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    /**
     * Stores a document in the place of what it was.
     *
     * @param before as it was read
     * @return false when somebody else was first
     */
    public boolean replace(Document before, Document after) {
        file(before);
        var asRead = and(eq("_id", before.get("_id")), eq(VERSION, before.get(VERSION)));
        return now.replaceOne(asRead, named(after)).getMatchedCount() == 1;
    }

    /** A document with its name in the version that it has; for who stores it otherwise. */
    Document named(Document document) {
        return document.append(KEY, key(document));
    }

    /** Files a document as it is, before it is overwritten. Once more is the same. */
    void file(Document document) {
        var key = key(document);
        var copy = new Document(document).append(KEY, key).append(OF, document.get("_id"));
        copy.put("_id", key);
        former.replaceOne(eq("_id", key), copy, UPSERT);
    }

    /** Former versions of one document, the newest first. */
    public List<Document> of(String id, long before, int atMost) {
        return former.find(and(eq(OF, id), Filters.lt(VERSION, before)))
                .sort(Indexes.descending(VERSION))
                .limit(atMost)
                .into(new ArrayList<>());
    }

    /** Forgets the former versions of one document. */
    public void forget(String id) {
        former.deleteMany(eq(OF, id));
    }

    /** All versions of all documents, those made last first. */
    public List<Document> newestFirst(Bson which, Optional<PlaceInTime> before, int atMost) {
        var found = new TreeMap<PlaceInTime, Document>(NEWEST_FIRST);
        Stream.of(now, former)
                .map(where -> where.find(and(which, newestFirst.after(before)))
                        .sort(newestFirst.sort())
                        .limit(atMost))
                // One that is filed but not overwritten yet is found twice, and is one
                .forEach(part -> part.forEach(document -> found.put(place(document), document)));
        return found.values().stream().limit(atMost).toList();
    }

    /** Where a version is among all. */
    public PlaceInTime place(Document document) {
        return new PlaceInTime(document.getDate(at).toInstant(), key(document));
    }

    /** Of which document one is a version. */
    public static String id(Document document) {
        return requireNonNull(document.containsKey(OF) ? document.getString(OF) : document.getString("_id"));
    }

    private static String key(Document document) {
        // In the order of the versions also as text
        return "%s@%012d".formatted(id(document), document.get(VERSION, 0L));
    }
}
