package broadsheet.comment.storage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;

import broadsheet.comment.announcement.Announcement;
import broadsheet.comment.domain.ArticleId;
import broadsheet.comment.domain.Discussion;
import broadsheet.comment.domain.Turn.Cause;
import broadsheet.outbox.Outbox;
import broadsheet.outbox.Relay;
import broadsheet.web.paging.PlaceInTime;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
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

/** All discussions, by their articles. */
public final class Discussions {

    private final MongoCollection<Document> documents;
    private final Versions versions;
    private final Relay relay;

    Discussions(MongoCollection<Document> documents, MongoCollection<Document> former, Relay relay) {
        this.documents = documents;
        this.versions = new Versions(documents, former, DiscussionDocument.SINCE);
        this.relay = relay;
    }

    void index() {
        documents.createIndex(Indexes.ascending(DiscussionDocument.OPEN, "_id"));
        versions.index();
    }

    /** Who opened and closed discussions, and when they were closed for their age; the newest first. */
    public List<Discussion> turns(Optional<PlaceInTime> before, int atMost) {
        var notByArticles = in(DiscussionDocument.CAUSE, Cause.HAND.name(), Cause.AGE.name());
        return versions.newestFirst(notByArticles, before, atMost).stream()
                .map(DiscussionDocument::read)
                .toList();
    }

    /** Where what became of a discussion is among all {@link #turns}. */
    public PlaceInTime place(Discussion discussion) {
        return versions.place(DiscussionDocument.write(discussion));
    }

    /** The discussion of an article, if the article was ever heard of. */
    public Optional<Discussion> find(ArticleId articleId) {
        return Optional.ofNullable(
                        documents.find(eq("_id", articleId.toString())).first())
                .map(DiscussionDocument::read);
    }

    /**
     * Open discussions that opened at or before a time, by their articles.
     *
     * @param after only articles that come later; empty from the beginning
     */
    public List<Discussion> openSince(Instant openedBy, Optional<ArticleId> after, int atMost) {
        var later = after.map(id -> gt("_id", id.toString())).orElseGet(Filters::empty);
        return documents
                .find(and(eq(DiscussionDocument.OPEN, true), lte(DiscussionDocument.SINCE, Date.from(openedBy)), later))
                .sort(Sorts.ascending("_id"))
                .limit(atMost)
                .map(DiscussionDocument::read)
                .into(new ArrayList<>());
    }

    /**
     * Adds the discussion of a new article.
     *
     * @return false when another was first, and nothing was stored
     */
    public boolean add(Discussion discussion) {
        var letter = Announcement.of(discussion);
        try {
            documents.insertOne(versions.named(DiscussionDocument.write(discussion))
                    .append(Outbox.FIELD, Outbox.holding(letter, discussion.since())));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
        relay.nudge(discussion.articleId().toString());
        return true;
    }

    /**
     * Stores what became of a discussion, and posts an event if it opened or closed.
     *
     * @param before the discussion as it was read
     * @return false when it changed meanwhile, and nothing was stored
     */
    public boolean store(Discussion before, Discussion after) {
        var id = after.articleId().toString();
        // Whatever changes a discussion changes one of these
        var asRead = and(
                eq("_id", id),
                eq(DiscussionDocument.VERSION, before.version().value()),
                eq(DiscussionDocument.ARTICLE_VERSION, before.articleVersion()));
        var update = new ArrayList<Bson>();
        versions.named(DiscussionDocument.write(after))
                .forEach((field, value) -> update.add(Updates.set(field, value)));
        var turned = !after.version().equals(before.version());
        if (turned) {
            versions.file(DiscussionDocument.write(before));
            update.add(Outbox.posting(Announcement.of(after), after.since()));
        }
        if (documents.updateOne(asRead, Updates.combine(update)).getMatchedCount() == 0) {
            return false;
        }
        if (turned) {
            relay.nudge(id);
        }
        return true;
    }
}
