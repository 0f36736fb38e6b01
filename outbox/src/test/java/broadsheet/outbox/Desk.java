package broadsheet.outbox;

import broadsheet.local.database.EmbeddedDatabase;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A collection of its own whose documents have letters to send, on a real wire-protocol database that all share. */
final class Desk {

    private static final EmbeddedDatabase DATABASE = EmbeddedDatabase.startInMemory(0);
    private static final MongoClient CLIENT = MongoClients.create(DATABASE.uri());

    final MongoCollection<Document> documents = CLIENT.getDatabase("desk")
            .getCollection("d" + UUID.randomUUID().toString().replace("-", ""));

    /** A letter that says only what it says. */
    static Letter letter(String body) {
        return new Letter(UUID.randomUUID().toString(), "news", "key", "partition", Map.of("ce_type", "said"), body);
    }

    /** Writes a document with its letters, as one write after the other does. */
    void write(String id, Instant now, String... bodies) {
        var first = Outbox.holding(letter(bodies[0]), now);
        documents.insertOne(
                new Document("_id", id).append("headline", "Bản tin " + id).append(Outbox.FIELD, first));
        Arrays.stream(bodies).skip(1).forEach(body -> append(id, letter(body), now));
    }

    void append(String id, Letter letter, Instant now) {
        documents.updateOne(Filters.eq("_id", id), Outbox.posting(letter, now));
    }

    /** Writes a document as it lies there while another relay holds it, or after that relay died. */
    void writeHeldByAnother(String id, Instant until, String body) {
        var outbox = new Document("letters", List.of(letter(body).toDocument()))
                .append("due", Date.from(until))
                .append("holder", "another");
        documents.insertOne(new Document("_id", id).append(Outbox.FIELD, outbox));
    }

    @Nullable
    Document document(String id) {
        return documents.find(Filters.eq("_id", id)).first();
    }

    /** Bodies of the letters that a document still holds. */
    List<String> waiting(String id) {
        return outbox(id).stream()
                .flatMap(outbox -> outbox.getList("letters", Document.class).stream())
                .map(letter -> letter.getString("body"))
                .toList();
    }

    /** When the relay may next take a document. */
    Instant due(String id) {
        return outbox(id).orElseThrow().getDate("due").toInstant();
    }

    long documentsWithLetters() {
        return documents.countDocuments(Filters.exists(Outbox.LETTERS));
    }

    private Optional<Document> outbox(String id) {
        return Optional.ofNullable(document(id)).map(found -> found.get(Outbox.FIELD, Document.class));
    }
}
