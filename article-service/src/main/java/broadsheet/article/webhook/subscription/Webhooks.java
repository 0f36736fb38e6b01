package broadsheet.article.webhook.subscription;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import broadsheet.web.idempotency.Creation;
import broadsheet.web.idempotency.IdempotencyKey;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;

/** All webhooks. They are few: whoever asks gets all. */
public final class Webhooks {

    private final MongoCollection<Document> documents;

    /** The webhooks that are kept in a collection. */
    public Webhooks(MongoCollection<Document> documents) {
        this.documents = documents;
    }

    void index() {
        documents.createIndex(
                Indexes.ascending(Creation.KEY), new IndexOptions().unique(true).sparse(true));
    }

    /** All there are, oldest first. */
    public List<Webhook> all() {
        return documents
                .find()
                .sort(Sorts.ascending("_id"))
                .map(WebhookDocument::read)
                .into(new ArrayList<>());
    }

    /** The webhook with an id, if there is one. */
    public Optional<Webhook> find(String id) {
        return Optional.ofNullable(documents.find(eq("_id", id)).first()).map(WebhookDocument::read);
    }

    /** What is known of the request that created a webhook under a key. */
    Optional<Creation> creation(IdempotencyKey key) {
        return Optional.ofNullable(documents.find(Creation.under(key)).first())
                .map(document -> Creation.from(document.get(Creation.FIELD, Document.class)));
    }

    /** Adds a webhook; false when another request with the same key was first. */
    boolean add(Webhook webhook, Optional<Creation> creation) {
        var document = WebhookDocument.write(webhook);
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
    boolean store(Webhook webhook) {
        var update = new ArrayList<Bson>();
        WebhookDocument.write(webhook).forEach((field, value) -> update.add(set(field, value)));
        if (webhook.secrets().previous() != null) {
            // The first answer holds a secret that is the current one no longer
            update.add(Creation.forgetAnswer());
        }
        return documents
                        .updateOne(version(webhook.id(), webhook.version() - 1), combine(update))
                        .getMatchedCount()
                == 1;
    }

    /** Removes a webhook as it was read; false when it has changed meanwhile. */
    boolean remove(Webhook webhook) {
        return documents.deleteOne(version(webhook.id(), webhook.version())).getDeletedCount() == 1;
    }

    /** Notes that an attempt succeeded; true when it is the first after some that failed. */
    public boolean worked(String id) {
        return change(
                and(eq("_id", id), ne(WebhookDocument.FAILING_SINCE, null)), set(WebhookDocument.FAILING_SINCE, null));
    }

    /** Notes that an attempt failed; true when it is the first. */
    public boolean failed(String id, Instant at) {
        return change(
                and(eq("_id", id), eq(WebhookDocument.FAILING_SINCE, null)),
                set(WebhookDocument.FAILING_SINCE, Date.from(at)));
    }

    /** Switches a webhook off that has been failing since then or longer; false when it hasn't, or is off already. */
    public boolean switchOffIfFailingSince(String id, Instant then, Instant at, String because) {
        return switchOff(and(eq("_id", id), lte(WebhookDocument.FAILING_SINCE, Date.from(then))), at, because);
    }

    /** Switches a webhook off; false when it is off already. */
    public boolean switchOff(String id, Instant at, String because) {
        return switchOff(eq("_id", id), at, because);
    }

    private boolean switchOff(Bson which, Instant at, String because) {
        return change(
                and(which, eq(WebhookDocument.ACTIVE, true)),
                combine(
                        set(WebhookDocument.ACTIVE, false),
                        set(WebhookDocument.SWITCHED_OFF_AT, Date.from(at)),
                        set(WebhookDocument.SWITCHED_OFF_BECAUSE, because)));
    }

    private boolean change(Bson which, Bson update) {
        return documents
                        .updateOne(which, combine(update, inc(WebhookDocument.VERSION, 1L)))
                        .getMatchedCount()
                == 1;
    }

    private static Bson version(String id, long version) {
        return and(eq("_id", id), eq(WebhookDocument.VERSION, version));
    }
}
