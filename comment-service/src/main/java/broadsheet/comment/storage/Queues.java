package broadsheet.comment.storage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;

import broadsheet.comment.domain.Comment;
import broadsheet.comment.domain.CommentId;
import broadsheet.comment.domain.Status;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** What waits for moderators: a queue is a question to the comments as they are, and can't be out of step with them. */
public final class Queues {

    private final MongoCollection<Document> comments;

    Queues(MongoCollection<Document> comments) {
        this.comments = comments;
    }

    void index() {
        comments.createIndex(Indexes.ascending(CommentDocument.STATUS, RulingDocument.JUDGE, "_id"));
        comments.createIndex(
                Indexes.ascending(FlagsDocument.OPEN, "_id"),
                new IndexOptions().partialFilterExpression(gt(FlagsDocument.OPEN, 0)));
    }

    /** How many comments are in a queue. */
    public long count(Queue queue) {
        return comments.countDocuments(which(queue));
    }

    /** A part of a queue. */
    public List<Comment> page(Queue queue, Choice choice, Optional<CommentId> after, int atMost) {
        var further = after.map(CommentId::toString)
                .map(id -> choice.newestFirst() ? lt("_id", id) : gt("_id", id))
                .orElseGet(Filters::empty);
        return comments.find(and(which(queue), which(choice), further))
                .sort(choice.newestFirst() ? Sorts.descending("_id") : Sorts.ascending("_id"))
                .limit(atMost)
                .map(CommentDocument::read)
                .into(new ArrayList<>());
    }

    private static Bson which(Queue queue) {
        return switch (queue) {
            case NEW -> and(status(Status.VISIBLE), eq(RulingDocument.JUDGE, "phase"));
            case FLAGGED -> and(status(Status.VISIBLE), gt(FlagsDocument.OPEN, 0));
            case HELD -> status(Status.HELD);
            case REJECTED -> status(Status.REJECTED);
        };
    }

    private static Bson which(Choice choice) {
        var filters = new ArrayList<Bson>();
        filters.add(Filters.empty());
        add(filters, CommentDocument.ARTICLE_ID, choice.article());
        add(filters, CommentDocument.SECTION, choice.section());
        add(filters, RulingDocument.READER, choice.reader());
        return and(filters);
    }

    private static void add(List<Bson> filters, String field, @Nullable String value) {
        if (value != null) {
            filters.add(eq(field, value));
        }
    }

    private static Bson status(Status status) {
        return eq(CommentDocument.STATUS, status.toString());
    }

    /** The queues. */
    public enum Queue {
        /** Readers see it, and no moderator has looked at it. */
        NEW,
        /** Readers see it, and some have flagged it. */
        FLAGGED,
        HELD,
        REJECTED;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Which of a queue's comments; what is null is not asked for. */
    public record Choice(
            @Nullable String article,
            @Nullable String section,
            @Nullable String reader,
            boolean newestFirst) {}
}
