package broadsheet.comment.storage;

import static org.awaitility.Awaitility.await;

import broadsheet.comment.Desk;
import broadsheet.comment.domain.CommentId;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Date;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class RecountingTest {

    private final MongoDatabase database = Desk.part(MongoDatabase.class);
    private final MongoCollection<Document> comments = database.getCollection("comments-" + UUID.randomUUID());
    private final MongoCollection<Document> praise = database.getCollection("praise-" + UUID.randomUUID());
    private final String comment = CommentId.next().toString();

    @Test
    void whateverIsWrongWithASweepTheNextOneCountsWhatAProcessLeftBehind() {
        comments.insertOne(
                new Document("_id", comment).append("recountDue", Date.from(Instant.parse("2026-03-02T08:00:00Z"))));
        praise.insertOne(new Document("_id", comment + "/nam").append("commentId", comment));
        var sweeps = new AtomicInteger();
        InstantSource clock = () -> {
            if (sweeps.incrementAndGet() == 1) {
                throw new IllegalStateException("something that nobody thought of");
            }
            return Instant.now();
        };
        var recounting = new Recounting(new Tallies(comments, praise), clock);
        recounting.start();
        try {
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> Tallies.read(stored()).recommendations() == 1);
        } finally {
            recounting.stop();
        }
    }

    private Document stored() {
        return comments.find(Filters.eq("_id", comment)).into(new ArrayList<>()).getFirst();
    }
}
