package broadsheet.comment.storage;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import broadsheet.comment.domain.Flag;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOptions;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.bson.Document;

/** The flags that readers raised, by the readers: they are kept with the comments. */
public final class FlagsOfReaders {

    private static final String READER = FlagsDocument.FIELD + ".all.reader";

    private final MongoCollection<Document> comments;

    FlagsOfReaders(MongoCollection<Document> comments) {
        this.comments = comments;
    }

    void index() {
        comments.createIndex(Indexes.ascending(READER));
    }

    /** Hands over a reader's flags, with the ids of the comments. */
    public void of(String reader, BiConsumer<String, Flag> to) {
        comments.find(eq(READER, reader))
                .forEach(document -> FlagsDocument.read(document.get(FlagsDocument.FIELD, Document.class))
                        .of(reader)
                        .ifPresent(flag -> to.accept(document.getString("_id"), flag)));
    }

    /** Leaves the flags, as those of nobody who is known. Whoever is flagging at that moment tries again. */
    public void forget(String reader) {
        var nobody = "erased-" + UUID.randomUUID();
        comments.updateMany(
                eq(READER, reader),
                combine(
                        // Before the reader: the embedded database finds theirs anew for each of these
                        set(FlagsDocument.FIELD + ".all.$[theirs].text", null),
                        set(FlagsDocument.FIELD + ".all.$[theirs].reader", nobody),
                        inc(FlagsDocument.FIELD + ".revision", 1L)),
                new UpdateOptions().arrayFilters(List.of(eq("theirs.reader", reader))));
    }
}
