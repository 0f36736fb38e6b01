package broadsheet.feed.rebuild;

import static com.mongodb.client.model.Updates.set;

import broadsheet.feed.rebuild.Rebuild.Part;
import broadsheet.feed.rebuild.Rebuild.State;
import broadsheet.feed.rebuild.Rebuild.Stretch;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** A rebuild as a document. */
final class RebuildDocument {

    static final String SWITCHED_AT = "switchedAt";
    static final String FINISHED_AT = "finishedAt";
    private static final String STARTED_AT = "startedAt";
    private static final String STATE = "state";
    private static final String PARTS = "parts";

    private RebuildDocument() {}

    /** All but its number, of one of which nothing is done yet. */
    static Document first(Instant startedAt) {
        return new Document(STATE, State.READING.name())
                .append(STARTED_AT, Date.from(startedAt))
                .append(PARTS, List.of());
    }

    static Bson state(State state) {
        return set(STATE, state.name());
    }

    static Bson parts(List<Part> parts) {
        return set(PARTS, parts.stream().map(RebuildDocument::write).toList());
    }

    static Rebuild read(Document document) {
        return new Rebuild(
                document.getLong("_id"),
                State.valueOf(document.getString(STATE)),
                document.getDate(STARTED_AT).toInstant(),
                instant(document.getDate(SWITCHED_AT)),
                instant(document.getDate(FINISHED_AT)),
                document.getList(PARTS, Document.class).stream()
                        .map(RebuildDocument::part)
                        .toList());
    }

    private static Document write(Part part) {
        return new Document("name", part.name())
                .append("topic", part.topic())
                .append("skipped", part.skipped())
                .append(
                        "stretches",
                        part.stretches().stream().map(RebuildDocument::write).toList());
    }

    private static Document write(Stretch stretch) {
        return new Document("partition", stretch.partition())
                .append("from", stretch.from())
                .append("next", stretch.next())
                .append("end", stretch.end());
    }

    private static Part part(Document document) {
        return new Part(
                document.getString("name"),
                document.getString("topic"),
                document.getLong("skipped"),
                document.getList("stretches", Document.class).stream()
                        .map(RebuildDocument::stretch)
                        .toList());
    }

    private static Stretch stretch(Document document) {
        return new Stretch(
                document.getInteger("partition"),
                document.getLong("from"),
                document.getLong("next"),
                document.getLong("end"));
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}
