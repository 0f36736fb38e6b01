package broadsheet.comment.storage;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.or;

import broadsheet.comment.domain.Flag;
import broadsheet.comment.domain.Flags;
import broadsheet.comment.domain.Reason;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** The flags of a comment as a part of its document. */
final class FlagsDocument {

    static final String FIELD = "flags";
    private static final String REVISION = FIELD + ".revision";
    static final String OPEN = FIELD + ".open";

    private FlagsDocument() {}

    static Document write(Flags flags) {
        return new Document("revision", flags.revision())
                .append("open", flags.open().size())
                .append("cleared", flags.cleared())
                .append("all", flags.all().stream().map(FlagsDocument::write).toList());
    }

    /** A comment of an older release has no flags at all. */
    static Bson asRead(Flags flags) {
        var unchanged = eq(REVISION, flags.revision());
        return flags.revision() == 0 ? or(unchanged, exists(FIELD, false)) : unchanged;
    }

    static Flags read(@Nullable Document document) {
        return document == null
                ? Flags.NONE
                : new Flags(
                        document.getLong("revision"),
                        document.getList("all", Document.class, List.of()).stream()
                                .map(FlagsDocument::flag)
                                .toList(),
                        document.getInteger("cleared"));
    }

    private static Document write(Flag flag) {
        return new Document("reader", flag.reader())
                .append("reason", flag.reason().name())
                .append("text", flag.text())
                .append("at", Date.from(flag.at()))
                .append("number", flag.number())
                .append("withdrawn", flag.withdrawn());
    }

    private static Flag flag(Document document) {
        return new Flag(
                document.getString("reader"),
                Reason.valueOf(document.getString("reason")),
                document.getString("text"),
                document.getDate("at").toInstant(),
                document.getInteger("number"),
                document.getBoolean("withdrawn"));
    }
}
