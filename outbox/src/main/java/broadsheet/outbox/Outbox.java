package broadsheet.outbox;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * The outbox inside a document: its letters, and when the relay may next take them.
 *
 * <p>{@code outbox: {letters: […], due: date, holder: lease token}}; a document with nothing to send has no such field,
 * unless a letter of it {@link Doubts may come late}.
 */
public final class Outbox {

    /** The field of the document that the outbox occupies: a store that replaces fields leaves this one alone. */
    public static final String FIELD = "outbox";

    static final String LETTERS = FIELD + ".letters";
    static final String LETTER_IDS = LETTERS + ".id";
    static final String DUE = FIELD + ".due";
    static final String HOLDER = FIELD + ".holder";
    static final String DOUBT = FIELD + ".doubt";

    private Outbox() {}

    /** The value of {@link #FIELD} in a document that is about to be inserted. */
    public static Document holding(Letter letter, Instant now) {
        return new Document("letters", List.of(letter.toDocument())).append("due", Date.from(now));
    }

    /**
     * The part of an update that posts a letter with the change.
     *
     * <p>{@code due} only ever moves forward, so that a letter added while the relay holds the document doesn't end the
     * relay's lease.
     */
    public static Bson posting(Letter letter, Instant now) {
        return posting(List.of(letter), now);
    }

    /** The part of an update that posts several letters with the change, to leave in this order. */
    public static Bson posting(List<Letter> letters, Instant now) {
        return Updates.combine(
                Updates.pushEach(
                        LETTERS, letters.stream().map(Letter::toDocument).toList(), new PushOptions()),
                Updates.max(DUE, Date.from(now)));
    }

    /** Makes the index by which the sweep finds documents with something to send, and only those. */
    static void index(MongoCollection<Document> collection) {
        collection.createIndex(Indexes.ascending(DUE), new IndexOptions().sparse(true));
    }
}
