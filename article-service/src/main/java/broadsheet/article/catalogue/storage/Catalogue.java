package broadsheet.article.catalogue.storage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import broadsheet.article.catalogue.entry.Entry;
import broadsheet.article.catalogue.entry.Filed;
import broadsheet.article.catalogue.entry.Kind;
import broadsheet.outbox.Outbox;
import broadsheet.outbox.Relay;
import broadsheet.web.idempotency.Creation;
import broadsheet.web.idempotency.IdempotencyKey;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;

/** All sections, tags and authors. A change and the event that tells of it are one write. */
public final class Catalogue {

    private final MongoCollection<Document> documents;
    private final CatalogueReading reading;
    private final Signposts signposts;
    private final Relay relay;

    Catalogue(MongoCollection<Document> documents, Relay relay) {
        this.documents = documents;
        this.reading = new CatalogueReading(documents);
        this.signposts = new Signposts(documents, reading);
        this.relay = relay;
    }

    void index() {
        CatalogueIndexes.createAll(documents);
    }

    /** The entry with an id or a slug, or the one that it was replaced by. */
    public Optional<Entry> find(Kind kind, String idOrSlug) {
        return reading.find(kind, idOrSlug);
    }

    /** The entries that are found by some keys, each by the key. */
    public Map<Key, Entry> find(Set<Key> keys) {
        return reading.find(keys);
    }

    /** Those of the ids that are entries still. */
    public List<Entry> all(Collection<String> ids) {
        return reading.all(ids);
    }

    /**
     * A part of the list of a kind: sections by their order, all others by their slug.
     *
     * @param beginning what a word of a name begins with, as {@link broadsheet.article.domain.Slug#words} has it
     * @param after the place of the last entry on the page before
     */
    public List<Entry> list(Kind kind, Optional<String> beginning, Optional<String> after, int atMost) {
        return reading.list(kind, beginning, after, atMost);
    }

    /** Whether another section is part of this one. */
    public boolean hasParts(Entry section) {
        return reading.hasParts(section);
    }

    /** All strings by which articles may name an entry, those of what was merged into it included. */
    public List<String> references(Entry entry) {
        return reading.references(entry);
    }

    /** The place of an entry in its list. */
    public static String place(Entry entry) {
        return String.valueOf(EntryDocument.write(entry).getString(EntryDocument.PLACE));
    }

    /** What is known of the request that created an entry under a key. */
    public Optional<Creation> creation(IdempotencyKey key) {
        return Optional.ofNullable(documents.find(Creation.under(key)).first())
                .map(document -> Creation.from(document.get(Creation.FIELD, Document.class)));
    }

    /**
     * Adds an entry.
     *
     * @return false when another request with the same key was first, or the id is there already
     * @throws Taken if its slug or one of its names is another's
     */
    public boolean add(Entry entry, Optional<Creation> creation) {
        var document = EntryDocument.write(entry);
        document.append(
                Outbox.FIELD, Outbox.holding(EntryAnnouncement.of(entry, entry.createdAt()), entry.createdAt()));
        creation.ifPresent(request -> document.append(Creation.FIELD, request.toDocument()));
        try {
            signposts.withFreeKeys(entry, () -> documents.insertOne(document));
        } catch (MongoWriteException e) {
            var known = creation.flatMap(made -> creation(made.key())).isPresent();
            if (Taken.isDuplicate(e) && (known || reading.byId(entry.id()).isPresent())) {
                return false;
            }
            throw Taken.explained(e, entry, documents);
        }
        relay.nudge(entry.id());
        return true;
    }

    /**
     * Stores the next version of an entry and posts the event that tells of it.
     *
     * @return false when it has changed meanwhile, and nothing was stored
     * @throws Taken if its slug or one of its names is another's
     */
    public boolean store(Filed next, Instant at) {
        return store(next, at, List.of());
    }

    /**
     * The same, and notes strings by which articles name the entry from now on besides its own names.
     *
     * @return false when it has changed meanwhile, and nothing was stored
     */
    public boolean store(Filed next, Instant at, List<String> references) {
        var update = new ArrayList<>(EntryUpdate.to(next));
        update.add(Outbox.posting(EntryAnnouncement.of(next, at), at));
        if (!references.isEmpty()) {
            update.add(Updates.addEachToSet(EntryDocument.REFERENCES, references));
        }
        var asRead = and(eq("_id", next.id()), eq(EntryDocument.VERSION, next.version() - 1));
        try {
            var stored = signposts
                            .withFreeKeys(next, () -> documents.updateOne(asRead, Updates.combine(update)))
                            .getMatchedCount()
                    == 1;
            if (stored) {
                relay.nudge(next.id());
            }
            return stored;
        } catch (MongoWriteException e) {
            throw Taken.explained(e, next, documents);
        }
    }

    /** Notes strings by which articles name an entry besides its own names. */
    public void addReferences(Entry entry, List<String> references) {
        documents.updateOne(eq("_id", entry.id()), Updates.addEachToSet(EntryDocument.REFERENCES, references));
    }

    /** Takes back what was noted for a merger that didn't come about. */
    public void removeReferences(Entry entry, List<String> references) {
        documents.updateOne(eq("_id", entry.id()), Updates.pullAll(EntryDocument.REFERENCES, references));
    }
}
