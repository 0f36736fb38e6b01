package broadsheet.comment.storage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import broadsheet.comment.announcement.Announcement;
import broadsheet.comment.domain.ArticleId;
import broadsheet.comment.domain.Discussion;
import broadsheet.comment.domain.Version;
import broadsheet.outbox.Outbox;
import broadsheet.outbox.Relay;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;

/** All discussions, by their articles. */
public final class Discussions {

    private static final String VERSION = "version";
    private static final String ARTICLE_VERSION = "articleVersion";

    private final MongoCollection<Document> documents;
    private final Relay relay;

    Discussions(MongoCollection<Document> documents, Relay relay) {
        this.documents = documents;
        this.relay = relay;
    }

    /** The discussion of an article, if the article was ever heard of. */
    public Optional<Discussion> find(ArticleId articleId) {
        return Optional.ofNullable(
                        documents.find(eq("_id", articleId.toString())).first())
                .map(Discussions::read);
    }

    /**
     * Adds the discussion of a new article.
     *
     * @return false when another was first, and nothing was stored
     */
    public boolean add(Discussion discussion) {
        var letter = Announcement.of(discussion);
        try {
            documents.insertOne(write(discussion).append(Outbox.FIELD, Outbox.holding(letter, discussion.since())));
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
        var asRead = and(eq("_id", id), eq(ARTICLE_VERSION, before.articleVersion()));
        var update = new ArrayList<Bson>();
        write(after).forEach((field, value) -> update.add(Updates.set(field, value)));
        var turned = !after.version().equals(before.version());
        if (turned) {
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

    private static Document write(Discussion discussion) {
        return new Document("_id", discussion.articleId().toString())
                .append(VERSION, discussion.version().value())
                .append(ARTICLE_VERSION, discussion.articleVersion())
                .append("open", discussion.open())
                .append("since", Date.from(discussion.since()));
    }

    private static Discussion read(Document document) {
        return new Discussion(
                ArticleId.parse(document.getString("_id")),
                new Version(document.getLong(VERSION)),
                document.getLong(ARTICLE_VERSION),
                document.getBoolean("open"),
                document.getDate("since").toInstant());
    }
}
