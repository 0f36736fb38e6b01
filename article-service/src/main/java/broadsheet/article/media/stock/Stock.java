package broadsheet.article.media.stock;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;

import broadsheet.article.domain.Medium;
import broadsheet.article.domain.MediumId;
import broadsheet.article.domain.Person;
import broadsheet.article.storage.SearchWords;
import broadsheet.web.idempotency.Creation;
import broadsheet.web.idempotency.IdempotencyKey;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;

/** All media. One is there once its document is, which is written after its files. */
public final class Stock {

    private final MongoCollection<Document> documents;
    private final ItemDocument form;

    Stock(MongoCollection<Document> documents, ItemDocument form) {
        this.documents = documents;
        this.form = form;
    }

    void index() {
        documents.createIndex(
                Indexes.ascending(Creation.KEY), new IndexOptions().unique(true).sparse(true));
        documents.createIndex(Indexes.descending(ItemDocument.AT, "_id"));
        documents.createIndex(Indexes.compoundIndex(
                Indexes.ascending(ItemDocument.WORDS), Indexes.descending(ItemDocument.AT, "_id")));
    }

    /** The medium with an id, if there is one. */
    public Optional<Item> find(MediumId id) {
        return Optional.ofNullable(documents.find(eq("_id", id.toString())).first())
                .map(form::read);
    }

    /** What is known of the request that brought a medium under a key. */
    public Optional<Creation> creation(IdempotencyKey key) {
        return Optional.ofNullable(documents.find(Creation.under(key)).first())
                .map(document -> Creation.from(document.get(Creation.FIELD, Document.class)));
    }

    /**
     * Media, the newest first.
     *
     * @param text words that they all have, the last one perhaps only begun; empty for all
     * @param after the place of the last one on the page before
     */
    public List<Item> list(String text, Optional<Place> after, int atMost) {
        var filters = new ArrayList<Bson>();
        var words = SearchWords.in(text);
        words.stream().limit(Math.max(0, words.size() - 1L)).forEach(word -> filters.add(eq(ItemDocument.WORDS, word)));
        if (!text.isBlank()) {
            filters.add(words.isEmpty() ? eq(ItemDocument.WORDS, "") : begun(words.getLast()));
        }
        after.ifPresent(place -> filters.add(or(
                lt(ItemDocument.AT, Date.from(place.at())),
                and(eq(ItemDocument.AT, Date.from(place.at())), lt("_id", place.id())))));
        return documents
                .find(filters.isEmpty() ? new Document() : and(filters))
                .sort(Sorts.descending(ItemDocument.AT, "_id"))
                .limit(atMost)
                .map(form::read)
                .into(new ArrayList<>());
    }

    private static Bson begun(String word) {
        return regex(ItemDocument.WORDS, "^" + word);
    }

    /** A medium that isn't here yet, and has no words. */
    public Item first(MediumId id, String batch, List<StoredFile> files, Person by, Instant now) {
        var medium = new Medium(id, null, null, null, form.renditions(id, files));
        return new Item(medium, 1, batch, files, by, now, now, Held.NEVER, false);
    }

    /**
     * Adds a medium.
     *
     * @param creation what to store with it of the request
     * @return false when it, or another request with the same key, was there first
     */
    public boolean add(Item item, Optional<Creation> creation) {
        var document = ItemDocument.write(item);
        creation.ifPresent(request -> document.append(Creation.FIELD, request.toDocument()));
        try {
            documents.insertOne(document);
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    /** Stores the next version; false when it has changed meanwhile. */
    public boolean store(Item next) {
        var update = new ArrayList<Bson>();
        ItemDocument.write(next).forEach((field, value) -> update.add(Updates.set(field, value)));
        return documents
                        .updateOne(version(next, next.version() - 1), Updates.combine(update))
                        .getMatchedCount()
                == 1;
    }

    /**
     * Removes a medium as it was read; false when it has changed meanwhile, or an article wanted to show it. Its files
     * are another matter.
     */
    public boolean remove(Item item) {
        var asRead = and(version(item, item.version()), Holds.sameAs(item.held()));
        return documents.deleteOne(asRead).getDeletedCount() == 1;
    }

    private static Bson version(Item item, long version) {
        return and(eq("_id", item.medium().id().toString()), eq(ItemDocument.VERSION, version));
    }

    /** Where a medium stands in the list: nothing else stands there. */
    public record Place(Instant at, String id) {}
}
