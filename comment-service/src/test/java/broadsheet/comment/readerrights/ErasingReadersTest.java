package broadsheet.comment.readerrights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import broadsheet.comment.Desk;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class ErasingReadersTest {

    private final MongoCollection<Document> documents =
            Desk.part(MongoDatabase.class).getCollection("erasures-" + UUID.randomUUID());
    private final Erasures erasures = new Erasures(documents);

    @Test
    void whateverIsWrongWithALookTheNextOneIsTaken() {
        var erasing = new ErasingReaders(erasures, List.of(), InstantSource.system());
        var unreadable = new Document("_id", "asked for at no time");
        documents.insertOne(unreadable);
        erasing.start();
        try {
            erasing.erase("lan");
            await().during(Duration.ofMillis(500)).until(() -> !isDone());

            documents.deleteOne(unreadable);

            await().atMost(Duration.ofSeconds(30)).until(this::isDone);
        } finally {
            erasing.stop();
        }
        assertThat(erasures.undone()).isEmpty();
    }

    private boolean isDone() {
        return erasures.find("lan").filter(erasure -> erasure.doneAt() != null).isPresent();
    }
}
