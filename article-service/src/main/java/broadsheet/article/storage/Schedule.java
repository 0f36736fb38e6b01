package broadsheet.article.storage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;

import broadsheet.article.domain.ArticleId;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * When to look at which article: reminders, not the plans themselves, which are in the articles. A reminder is written
 * before the plan, so that no plan is without one; one too many does no harm.
 */
public final class Schedule {

    static final String PUBLISH_AT = "plan.publishAt";
    static final String UNPUBLISH_AT = "plan.unpublishAt";

    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private static final int MOST_OVERDUE = 1_000;

    private final MongoCollection<Document> reminders;
    private final MongoCollection<Document> articles;

    Schedule(MongoCollection<Document> reminders, MongoCollection<Document> articles) {
        this.reminders = reminders;
        this.articles = articles;
    }

    void index() {
        reminders.createIndex(Indexes.ascending("at", "_id"));
    }

    /** Notes that an article has to be looked at. */
    public void remind(ArticleId article, Instant at) {
        var id = new Reminder(article, at).id();
        var reminder =
                new Document("_id", id).append("article", article.toString()).append("at", Date.from(at));
        reminders.replaceOne(eq("_id", id), reminder, UPSERT);
    }

    /**
     * Reminds of articles whose plans should have been kept before a time: a plan may have come so late after its
     * reminder that this was taken for one too many.
     */
    public void remindOfWhatIsOverdueSince(Instant time) {
        var since = Date.from(time);
        articles.find(or(lte(PUBLISH_AT, since), lte(UNPUBLISH_AT, since)))
                .projection(Projections.include("plan"))
                .limit(MOST_OVERDUE)
                .into(new ArrayList<>())
                .forEach(found -> remind(ArticleId.parse(found.getString("_id")), next(found)));
    }

    private static Instant next(Document article) {
        var plan = article.get("plan", Document.class);
        var publishAt = plan.getDate("publishAt");
        return (publishAt == null ? plan.getDate("unpublishAt") : publishAt).toInstant();
    }

    /**
     * What has to be looked at by now, the longest overdue first.
     *
     * @param after the last one on the page before
     */
    public List<Reminder> due(Instant now, Optional<Reminder> after, int atMost) {
        var byNow = lte("at", Date.from(now));
        return reminders
                .find(after.map(last -> and(byNow, beyond(last))).orElse(byNow))
                .sort(Sorts.ascending("at", "_id"))
                .limit(atMost)
                .map(found -> new Reminder(
                        ArticleId.parse(found.getString("article")),
                        found.getDate("at").toInstant()))
                .into(new ArrayList<>());
    }

    /** Forgets a reminder. */
    public void done(Reminder reminder) {
        reminders.deleteOne(and(eq("_id", reminder.id()), eq("at", Date.from(reminder.at()))));
    }

    private static Bson beyond(Reminder last) {
        var at = Date.from(last.at());
        return or(gt("at", at), and(eq("at", at), gt("_id", last.id())));
    }

    /** That an article has to be looked at, and from when on (UTC). */
    public record Reminder(ArticleId article, Instant at) {

        private String id() {
            return article + "@" + at.toEpochMilli();
        }
    }
}
