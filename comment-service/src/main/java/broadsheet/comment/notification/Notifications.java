package broadsheet.comment.notification;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;

import broadsheet.comment.storage.NewestFirst;
import broadsheet.events.Comment;
import broadsheet.web.paging.PlaceInTime;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;

/** All notifications: one for each reply, under the reply's id, as the reply's newest version has it. */
final class Notifications {

    private static final String READER_ID = "readerId";
    private static final String VERSION = "version";
    private static final String VISIBLE = "visible";
    private static final String AT = "at";
    private static final String READ = "read";

    private static final NewestFirst NEWEST_FIRST = new NewestFirst(AT, "_id");
    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);
    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

    private final MongoCollection<Document> documents;

    Notifications(MongoCollection<Document> documents) {
        this.documents = documents;
    }

    void index() {
        documents.createIndex(
                Indexes.compoundIndex(Indexes.ascending(READER_ID, VISIBLE), Indexes.descending(AT, "_id")));
        documents.createIndex(Indexes.ascending(READER_ID, VISIBLE, READ));
    }

    /** Keeps what became of replies, where that is news. A notification's time is when its reply was first seen. */
    void keep(List<Reply> replies) {
        write(replies.stream().map(Notifications::newest).toList());
        write(replies.stream()
                .filter(reply -> reply.comment().isVisible())
                .map(Notifications::firstSeen)
                .toList());
    }

    /** Keeps that replies are gone of which nobody knows any more whom they answered, if somebody was told of them. */
    void hide(List<Comment> gone) {
        write(gone.stream()
                .map(reply -> new UpdateOneModel<Document>(
                        and(eq("_id", reply.id()), lt(VERSION, reply.version())),
                        combine(set(VERSION, reply.version()), set(VISIBLE, false))))
                .toList());
    }

    List<Notification> of(String readerId, Optional<PlaceInTime> after, int atMost) {
        return documents
                .find(and(mine(readerId), NEWEST_FIRST.after(after)))
                .sort(NEWEST_FIRST.sort())
                .limit(atMost)
                .map(Notifications::read)
                .into(new ArrayList<>());
    }

    long countUnread(String readerId) {
        return documents.countDocuments(and(mine(readerId), eq(READ, false)));
    }

    /** False when the reader has no such notification. */
    boolean markRead(String readerId, String id) {
        return documents
                        .updateOne(and(eq("_id", id), eq(READER_ID, readerId)), set(READ, true))
                        .getMatchedCount()
                == 1;
    }

    /** Marks what the reader can see of them: a reply that is hidden now is news when it is shown. */
    void markAllRead(String readerId) {
        documents.updateMany(and(mine(readerId), eq(READ, false)), set(READ, true));
    }

    /** Forgets some, by the replies. */
    void forget(Collection<String> ids) {
        documents.deleteMany(Filters.in("_id", ids));
    }

    void forget(String readerId) {
        documents.deleteMany(eq(READER_ID, readerId));
    }

    private void write(List<? extends WriteModel<Document>> writes) {
        if (writes.isEmpty()) {
            return;
        }
        try {
            documents.bulkWrite(writes, UNORDERED);
        } catch (MongoBulkWriteException e) {
            // An upsert that finds a newer version under its id has nothing to say
            var isOld = Stream.of(e.getWriteErrors())
                    .flatMap(List::stream)
                    .allMatch(error -> ErrorCategory.fromErrorCode(error.getCode()) == ErrorCategory.DUPLICATE_KEY);
            if (!isOld || e.getWriteConcernError() != null) {
                throw e;
            }
        }
    }

    private static UpdateOneModel<Document> newest(Reply reply) {
        var comment = reply.comment();
        return new UpdateOneModel<>(
                and(eq("_id", comment.id()), lt(VERSION, comment.version())),
                combine(
                        set(VERSION, comment.version()),
                        set(VISIBLE, comment.isVisible()),
                        setOnInsert(READER_ID, reply.readerId()),
                        setOnInsert("articleId", comment.articleId()),
                        setOnInsert("parentId", comment.parentId()),
                        setOnInsert(READ, false)),
                UPSERT);
    }

    private static UpdateOneModel<Document> firstSeen(Reply reply) {
        return new UpdateOneModel<>(
                and(eq("_id", reply.comment().id()), exists(AT, false)), set(AT, Date.from(reply.at())));
    }

    private static Bson mine(String readerId) {
        return and(eq(READER_ID, readerId), eq(VISIBLE, true));
    }

    private static Notification read(Document document) {
        return new Notification(
                document.getString("_id"),
                document.getString("articleId"),
                document.getString("parentId"),
                document.getDate(AT).toInstant(),
                document.getBoolean(READ));
    }
}
