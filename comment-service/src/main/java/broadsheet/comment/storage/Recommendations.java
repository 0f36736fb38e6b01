package broadsheet.comment.storage;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static java.util.concurrent.TimeUnit.SECONDS;
import static java.util.stream.Collectors.toUnmodifiableSet;

import broadsheet.comment.domain.CommentId;
import broadsheet.comment.domain.Tally;
import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.function.BiConsumer;
import org.bson.Document;

/** Who recommends which comment: one small document for each, so that doing it twice is doing it once. */
public final class Recommendations {

    private static final int PATIENCE_SECONDS = 10;
    private static final String READER_ID = "readerId";

    private final MongoCollection<Document> documents;
    private final Recounting recounting;

    Recommendations(MongoCollection<Document> documents, Recounting recounting) {
        this.documents = documents;
        this.recounting = recounting;
    }

    void index() {
        documents.createIndex(Indexes.ascending(READER_ID));
    }

    /** Keeps that a reader recommends a comment; what others make of the comment then. */
    public Tally add(CommentId id, String readerId, Instant at) {
        recounting.expect(id);
        documents.updateOne(
                eq("_id", key(id, readerId)),
                Updates.combine(
                        Updates.setOnInsert(CommentDocument.COMMENT_ID, id.toString()),
                        Updates.setOnInsert(READER_ID, readerId),
                        Updates.setOnInsert("at", Date.from(at))),
                new UpdateOptions().upsert(true));
        return counted(id);
    }

    /** Forgets that a reader recommends a comment, if they do. */
    public Tally withdraw(CommentId id, String readerId) {
        recounting.expect(id);
        documents.deleteOne(eq("_id", key(id, readerId)));
        return counted(id);
    }

    /** Which of these comments a reader recommends. */
    public Set<CommentId> of(String readerId, Collection<CommentId> ids) {
        var keys = ids.stream().map(id -> key(id, readerId)).collect(toUnmodifiableSet());
        return documents.find(in("_id", keys)).map(Recommendations::commentId).into(new HashSet<>());
    }

    /** Hands over which comments a reader recommends, and since when. */
    public void of(String readerId, BiConsumer<CommentId, Instant> to) {
        documents
                .find(eq(READER_ID, readerId))
                .forEach(document ->
                        to.accept(commentId(document), document.getDate("at").toInstant()));
    }

    /** Forgets all that a reader recommends: it counts no longer. */
    public void forget(String readerId) {
        documents
                .find(eq(READER_ID, readerId))
                .map(Recommendations::commentId)
                .into(new ArrayList<>())
                .forEach(id -> withdraw(id, readerId));
    }

    private static CommentId commentId(Document document) {
        return CommentId.parse(document.getString(CommentDocument.COMMENT_ID));
    }

    private Tally counted(CommentId id) {
        try {
            return recounting.changed(id).orTimeout(PATIENCE_SECONDS, SECONDS).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof MongoException away ? away : e;
        }
    }

    private static String key(CommentId id, String readerId) {
        return id + "/" + readerId;
    }
}
