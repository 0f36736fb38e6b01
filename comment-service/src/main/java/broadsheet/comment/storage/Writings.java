package broadsheet.comment.storage;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;

import broadsheet.comment.domain.Comment;
import broadsheet.comment.domain.CommentId;
import broadsheet.comment.domain.Status;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;

/** All comments across all discussions: by who wrote them, and one after the other. Changes nothing. */
public final class Writings {

    private final MongoCollection<Document> documents;

    Writings(MongoCollection<Document> documents) {
        this.documents = documents;
    }

    void index() {
        documents.createIndex(Indexes.ascending(CommentDocument.AUTHOR_ID, "_id"), new IndexOptions().sparse(true));
        documents.createIndex(Indexes.ascending(RulingDocument.READER, CommentDocument.STATUS));
    }

    /** Who wrote these comments, by the comments' ids; those that are nobody's, or gone, are left out. */
    public Map<String, String> authors(Collection<String> ids) {
        var authors = new HashMap<String, String>();
        documents
                .find(in("_id", ids))
                .projection(Projections.include(CommentDocument.AUTHOR_ID))
                .forEach(found -> {
                    var author = found.getString(CommentDocument.AUTHOR_ID);
                    if (author != null) {
                        authors.put(found.getString("_id"), author);
                    }
                });
        return authors;
    }

    /** What a reader wrote, from oldest to newest, whatever became of it, as long as it is known that they did. */
    public List<Comment> by(String readerId, Optional<CommentId> after, int atMost) {
        return documents
                .find(Filters.and(isBy(readerId), later(after)))
                .sort(Sorts.ascending("_id"))
                .limit(atMost)
                .map(CommentDocument::read)
                .into(new ArrayList<>());
    }

    /** How many comments a reader wrote, as far as it is known. */
    public long countBy(String readerId) {
        return documents.countDocuments(isBy(readerId));
    }

    /** How many of a reader's comments others see, as far as one wants to count. */
    public long countVisible(String reader, int atMost) {
        return documents.countDocuments(
                Filters.and(eq(RulingDocument.READER, reader), eq(CommentDocument.STATUS, Status.VISIBLE.toString())),
                new CountOptions().limit(atMost));
    }

    /** Whether somebody ever wrote a comment, removed ones included. */
    public boolean areThereBy(String reader) {
        return documents.find(eq(RulingDocument.READER, reader)).first() != null;
    }

    /** All comments there are, in the order of their ids. */
    public List<Comment> all(Optional<CommentId> after, int atMost) {
        return documents
                .find(later(after))
                .sort(Sorts.ascending("_id"))
                .limit(atMost)
                .map(CommentDocument::read)
                .into(new ArrayList<>());
    }

    /** Of what was removed, only its last ruling tells. */
    private static Bson isBy(String readerId) {
        return or(eq(CommentDocument.AUTHOR_ID, readerId), eq(RulingDocument.READER, readerId));
    }

    private static Bson later(Optional<CommentId> after) {
        return after.map(id -> gt("_id", id.toString())).orElseGet(Filters::empty);
    }
}
