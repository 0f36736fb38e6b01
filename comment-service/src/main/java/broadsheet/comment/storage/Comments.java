package broadsheet.comment.storage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import broadsheet.comment.announcement.Announcement;
import broadsheet.comment.domain.Change;
import broadsheet.comment.domain.Comment;
import broadsheet.comment.domain.CommentId;
import broadsheet.comment.domain.Flags;
import broadsheet.comment.domain.Tally;
import broadsheet.outbox.Outbox;
import broadsheet.outbox.Relay;
import broadsheet.web.idempotency.Creation;
import broadsheet.web.idempotency.IdempotencyKey;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** All comments. A change and the event that tells of it are one write, and there is no other way to store a change. */
public final class Comments {

    private final MongoCollection<Document> documents;
    private final Relay relay;
    private final Recounting recounting;
    private final MongoCollection<Document> rulings;

    Comments(
            MongoCollection<Document> documents,
            Relay relay,
            Recounting recounting,
            MongoCollection<Document> rulings) {
        this.documents = documents;
        this.relay = relay;
        this.recounting = recounting;
        this.rulings = rulings;
    }

    void index() {
        documents.createIndex(
                Indexes.ascending(Creation.KEY), new IndexOptions().unique(true).sparse(true));
    }

    /** The comment with an id, if there is one. */
    public Optional<Comment> find(CommentId id) {
        return Optional.ofNullable(documents.find(eq("_id", id.toString())).first())
                .map(CommentDocument::read);
    }

    /** What is known of the request that created a comment under a key. */
    public Optional<Creation> creation(IdempotencyKey key) {
        return Optional.ofNullable(documents.find(Creation.under(key)).first())
                .map(document -> Creation.from(document.get(Creation.FIELD, Document.class)));
    }

    /**
     * Adds a new comment and posts the event that tells of it.
     *
     * @param section the article's, for moderators who look after one; null if it isn't known
     * @param creation what to remember of the request
     * @return false when another request with the same key was first, and nothing was stored
     */
    public boolean add(Change posted, @Nullable String section, Optional<Creation> creation) {
        var comment = posted.state();
        var at = comment.posting().postedAt();
        var letter = Announcement.of(posted, at).getFirst();
        var parentId = comment.posting().parentId();
        var document = CommentDocument.write(comment)
                .append(CommentDocument.SECTION, section)
                .append(Tallies.FIELD, Tallies.write(Tally.NONE, 0))
                .append(Outbox.FIELD, Outbox.holding(letter, at));
        Optional.ofNullable(parentId)
                .ifPresent(parent -> document.append(Tallies.PLACE, recounting.expectReplyTo(parent)));
        creation.ifPresent(request -> document.append(Creation.FIELD, request.toDocument()));
        try {
            documents.insertOne(document);
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
        relay.nudge(comment.posting().id().toString());
        hasChanged(parentId);
        return true;
    }

    /**
     * Stores a change and posts the event that tells of it. The ruling that the document then no longer holds is in the
     * {@link AuditLog}.
     *
     * @param before the comment as it was read
     * @return false when the comment changed meanwhile, and nothing was stored
     */
    public boolean store(Comment before, Change change, Instant at) {
        RulingDocument.file(before, rulings);
        Optional.ofNullable(before.posting().parentId()).ifPresent(recounting::expect);
        var update = CommentUpdate.of(change.state());
        if (change.kind() == Change.Kind.ERASED) {
            update.add(Updates.unset(Creation.FIELD));
        } else if (change.kind() == Change.Kind.REMOVED) {
            // The first answer holds the words as well
            update.add(Creation.forgetAnswer());
        }
        update.add(Outbox.posting(Announcement.of(change, at), at));
        if (!write(before, update)) {
            forgetIfErased(before);
            return false;
        }
        relay.nudge(before.posting().id().toString());
        hasChanged(before.posting().parentId());
        return true;
    }

    /**
     * Stores other flags of a comment, of which nobody outside hears.
     *
     * @return false when the comment changed meanwhile, and nothing was stored
     */
    public boolean storeFlags(Comment before, Flags flags) {
        return write(before, List.of(Updates.set(FlagsDocument.FIELD, FlagsDocument.write(flags))));
    }

    /** What was filed a moment too late names a reader whom the audit log has just forgotten. */
    private void forgetIfErased(Comment before) {
        var reader = before.filing().reader();
        var id = before.posting().id();
        if (reader != null
                && find(id).filter(now -> now.filing().reader() == null).isPresent()) {
            RulingDocument.forget(eq(RulingDocument.COMMENT, id.toString()), rulings);
        }
    }

    private void hasChanged(@Nullable CommentId parentId) {
        if (parentId != null) {
            var _ = recounting.changed(parentId);
        }
    }

    private boolean write(Comment before, List<Bson> update) {
        var asRead = and(
                eq("_id", before.posting().id().toString()),
                eq(CommentDocument.VERSION, before.version().value()),
                FlagsDocument.asRead(before.filing().flags()));
        return documents.updateOne(asRead, Updates.combine(update)).getMatchedCount() == 1;
    }
}
