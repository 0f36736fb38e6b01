package broadsheet.comment.storage;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import broadsheet.comment.domain.Act;
import broadsheet.comment.domain.Comment;
import broadsheet.comment.domain.Judge;
import broadsheet.comment.domain.Judge.Moderator;
import broadsheet.comment.domain.Judge.Phase;
import broadsheet.comment.domain.Judge.Writer;
import broadsheet.comment.domain.Reason;
import broadsheet.comment.domain.Ruling;
import broadsheet.comment.domain.Status;
import broadsheet.comment.domain.Why;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Date;
import org.bson.Document;
import org.bson.conversions.Bson;

/** A ruling, with what it is about, as a part of its comment's document and in the audit log. */
final class RulingDocument {

    static final String FIELD = "ruling";
    static final String ID = FIELD + ".id";
    static final String COMMENT = FIELD + ".comment";
    static final String READER = FIELD + ".reader";
    static final String JUDGE = FIELD + ".judge";
    static final String MODERATOR = FIELD + ".moderator";
    static final String AT = FIELD + ".at";

    private RulingDocument() {}

    static String id(Comment comment) {
        return comment.posting().id() + "@" + comment.version().value();
    }

    static Document write(Comment comment) {
        var filing = comment.filing();
        var ruling = filing.last();
        var document = new Document("id", id(comment))
                .append("comment", comment.posting().id().toString())
                .append("article", comment.posting().articleId().toString())
                .append("version", comment.version().value())
                .append("reader", filing.reader())
                .append("act", ruling.act().name())
                .append("status", ruling.status().name())
                .append("reason", ruling.why().reason().name())
                .append("note", ruling.why().note())
                .append("message", ruling.why().message())
                .append("at", Date.from(ruling.at()));
        return switch (ruling.by()) {
            case Moderator(String who, String name) ->
                document.append("judge", "moderator").append("moderator", who).append("name", name);
            case Phase(String name) -> document.append("judge", "phase").append("name", name);
            case Writer() -> document.append("judge", "writer");
        };
    }

    static Ruling read(Document document) {
        return new Ruling(
                Act.valueOf(document.getString("act")),
                Status.valueOf(document.getString("status")),
                judge(document),
                new Why(
                        Reason.valueOf(document.getString("reason")),
                        document.getString("note"),
                        document.getString("message")),
                document.getDate("at").toInstant());
    }

    private static Judge judge(Document document) {
        return switch (document.getString("judge")) {
            case "moderator" -> new Moderator(document.getString("moderator"), document.getString("name"));
            case "phase" -> new Phase(document.getString("name"));
            default -> new Writer();
        };
    }

    /** Leaves what was decided, but no longer says about whose comment, nor in which words. */
    static void forget(Bson which, MongoCollection<Document> rulings) {
        rulings.updateMany(
                which, combine(set(READER, null), set(FIELD + ".note", null), set(FIELD + ".message", null)));
    }

    /** Filing it again changes nothing: it was true, and has the same id. */
    static void file(Comment before, MongoCollection<Document> rulings) {
        var id = id(before);
        rulings.replaceOne(
                eq("_id", id), new Document("_id", id).append(FIELD, write(before)), new ReplaceOptions().upsert(true));
    }
}
