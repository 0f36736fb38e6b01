package broadsheet.comment.storage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import broadsheet.comment.domain.CommentId;
import broadsheet.comment.domain.Ruling;
import broadsheet.web.paging.PlaceInTime;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about comments, the newest first: the last ruling on each is in its own document, written in one
 * with what it decided; those before are filed before they are overwritten.
 */
public final class AuditLog {

    private static final Comparator<Entry> NEWEST_FIRST = Comparator.comparing(
                    (Entry entry) -> entry.ruling().at())
            .thenComparing(Entry::id)
            .reversed();

    private static final NewestFirst IN_THE_DATABASE = new NewestFirst(RulingDocument.AT, RulingDocument.ID);

    private final MongoCollection<Document> comments;
    private final MongoCollection<Document> filed;

    AuditLog(MongoCollection<Document> comments, MongoCollection<Document> filed) {
        this.comments = comments;
        this.filed = filed;
    }

    void index() {
        Stream.of(comments, filed).forEach(where -> {
            where.createIndex(Indexes.ascending(RulingDocument.READER, RulingDocument.AT));
            where.createIndex(Indexes.ascending(RulingDocument.MODERATOR, RulingDocument.AT));
        });
        filed.createIndex(Indexes.ascending(RulingDocument.COMMENT, RulingDocument.AT));
    }

    /** What was decided about a comment. */
    public List<Entry> ofComment(CommentId id, Optional<PlaceInTime> before, int atMost) {
        return Stream.concat(
                        find(comments, eq("_id", id.toString()), before, 1),
                        find(filed, eq(RulingDocument.COMMENT, id.toString()), before, atMost))
                .sorted(NEWEST_FIRST)
                .distinct()
                .limit(atMost)
                .toList();
    }

    /** What was decided about a reader's comments. */
    public List<Entry> ofReader(String reader, Optional<PlaceInTime> before, int atMost) {
        return everywhere(eq(RulingDocument.READER, reader), before, atMost);
    }

    /** Leaves what was decided about a reader's comments, but no longer says whose they were. */
    public void forget(String reader) {
        RulingDocument.forget(eq(RulingDocument.READER, reader), filed);
    }

    /** What a moderator decided. */
    public List<Entry> ofModerator(String moderator, Optional<PlaceInTime> before, int atMost) {
        return everywhere(eq(RulingDocument.MODERATOR, moderator), before, atMost);
    }

    /** A ruling that is filed but not overwritten yet is found twice, and is one. */
    private List<Entry> everywhere(Bson which, Optional<PlaceInTime> before, int atMost) {
        return Stream.concat(find(comments, which, before, atMost), find(filed, which, before, atMost))
                .sorted(NEWEST_FIRST)
                .distinct()
                .limit(atMost)
                .toList();
    }

    private static Stream<Entry> find(
            MongoCollection<Document> where, Bson which, Optional<PlaceInTime> before, int atMost) {
        return where
                .find(and(which, IN_THE_DATABASE.after(before)))
                .sort(IN_THE_DATABASE.sort())
                .limit(atMost)
                .into(new ArrayList<>())
                .stream()
                .map(document -> document.get(RulingDocument.FIELD, Document.class))
                .flatMap(Stream::ofNullable)
                .map(AuditLog::entry);
    }

    private static Entry entry(Document document) {
        return new Entry(
                document.getString("id"),
                document.getString("comment"),
                document.getString("article"),
                document.getLong("version"),
                document.getString("reader"),
                RulingDocument.read(document));
    }

    /**
     * A line.
     *
     * @param id made of the comment and its version
     * @param version what the ruling made of the comment
     * @param reader who wrote the comment, as far as it is known
     */
    public record Entry(
            String id,
            String comment,
            String article,
            long version,
            @Nullable String reader,
            Ruling ruling) {

        /** Its place in the log. */
        public PlaceInTime place() {
            return new PlaceInTime(ruling.at(), id);
        }
    }
}
