package broadsheet.article.webhook.delivery;

import static broadsheet.article.webhook.delivery.DeliveryDocument.ATTEMPTS;
import static broadsheet.article.webhook.delivery.DeliveryDocument.CREATED_AT;
import static broadsheet.article.webhook.delivery.DeliveryDocument.DUE;
import static broadsheet.article.webhook.delivery.DeliveryDocument.EVENT;
import static broadsheet.article.webhook.delivery.DeliveryDocument.HOLDER;
import static broadsheet.article.webhook.delivery.DeliveryDocument.STATE;
import static broadsheet.article.webhook.delivery.DeliveryDocument.TRIES;
import static broadsheet.article.webhook.delivery.DeliveryDocument.WEBHOOK;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import broadsheet.article.webhook.delivery.Delivery.Attempt;
import broadsheet.article.webhook.delivery.Delivery.Claim;
import broadsheet.article.webhook.delivery.Delivery.State;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;

/** All deliveries. Each step is one conditional update, so any number of instances share the work. */
final class Deliveries {

    private static final PushOptions LAST_50 = new PushOptions().slice(-50);
    private static final FindOneAndUpdateOptions LONGEST_WAITING =
            new FindOneAndUpdateOptions().sort(Sorts.ascending(DUE)).returnDocument(ReturnDocument.AFTER);

    private final MongoCollection<Document> documents;

    Deliveries(MongoCollection<Document> documents) {
        this.documents = documents;
    }

    void index() {
        documents.createIndex(Indexes.ascending(WEBHOOK, EVENT), new IndexOptions().unique(true));
        documents.createIndex(Indexes.compoundIndex(Indexes.ascending(WEBHOOK), Indexes.descending("_id")));
        documents.createIndex(Indexes.ascending(WEBHOOK, DUE), new IndexOptions().partialFilterExpression(exists(DUE)));
        documents.createIndex(Indexes.ascending(CREATED_AT));
    }

    /** Adds those that are new: there is one for each webhook and event. */
    void add(List<Delivery> deliveries) {
        Insertion.ofNew(
                documents, deliveries.stream().map(DeliveryDocument::write).toList());
    }

    /** The ids of the webhooks with a delivery that is due. */
    Set<String> webhooksWithDue(Instant now) {
        return documents
                .distinct(WEBHOOK, lte(DUE, Date.from(now)), String.class)
                .into(new HashSet<>());
    }

    /** Takes the delivery of a webhook that has been due longest, if there is one, until the lease ends. */
    Optional<Claim> claim(String webhook, Instant now, Duration lease) {
        var holder = UUID.randomUUID().toString();
        var taken = documents.findOneAndUpdate(
                and(eq(WEBHOOK, webhook), lte(DUE, Date.from(now))),
                combine(set(DUE, Date.from(now.plus(lease))), set(HOLDER, holder)),
                LONGEST_WAITING);
        return Optional.ofNullable(taken).map(document -> new Claim(DeliveryDocument.read(document), holder));
    }

    /** Gives a delivery back that was not attempted. */
    void putBack(Claim claim, Instant due) {
        documents.updateOne(held(claim), combine(set(DUE, Date.from(due)), unset(HOLDER)));
    }

    /** Notes an attempt that failed, after which another is to follow. */
    void retry(Claim claim, Attempt attempt, Instant due) {
        documents.updateOne(
                held(claim), combine(noted(attempt), inc(TRIES, 1), set(DUE, Date.from(due)), unset(HOLDER)));
    }

    /** Notes the attempt that was the last. */
    void end(Claim claim, Attempt attempt, State state) {
        documents.updateOne(
                held(claim),
                combine(noted(attempt), set(STATE, DeliveryDocument.word(state)), unset(DUE), unset(HOLDER)));
    }

    /** Makes a delivery due now, whatever became of it; false when there is none, or it is being attempted. */
    boolean resend(String webhook, String id, Instant now) {
        var free = or(exists(HOLDER, false), lte(DUE, Date.from(now)));
        return documents
                        .updateOne(
                                and(eq("_id", id), eq(WEBHOOK, webhook), free),
                                combine(
                                        set(STATE, DeliveryDocument.word(State.PENDING)),
                                        set(DUE, Date.from(now)),
                                        set(TRIES, 0),
                                        unset(HOLDER)))
                        .getMatchedCount()
                == 1;
    }

    /** A delivery of a webhook, if there is one with that id. */
    Optional<Delivery> find(String webhook, String id) {
        return Optional.ofNullable(
                        documents.find(and(eq("_id", id), eq(WEBHOOK, webhook))).first())
                .map(DeliveryDocument::read);
    }

    /** Deliveries of a webhook, newest first, from before a certain one on. */
    List<Delivery> list(String webhook, Optional<String> before, int atMost) {
        Bson ofWebhook = eq(WEBHOOK, webhook);
        return documents
                .find(before.map(id -> and(ofWebhook, lt("_id", id))).orElse(ofWebhook))
                .sort(Sorts.descending("_id"))
                .limit(atMost)
                .map(DeliveryDocument::read)
                .into(new ArrayList<>());
    }

    void removeOf(String webhook) {
        documents.deleteMany(eq(WEBHOOK, webhook));
    }

    void removeCreatedBefore(Instant then) {
        documents.deleteMany(lt(CREATED_AT, Date.from(then)));
    }

    private static Bson held(Claim claim) {
        return and(eq("_id", claim.delivery().id()), eq(HOLDER, claim.holder()));
    }

    private static Bson noted(Attempt attempt) {
        return pushEach(ATTEMPTS, List.of(DeliveryDocument.write(attempt)), LAST_50);
    }
}
