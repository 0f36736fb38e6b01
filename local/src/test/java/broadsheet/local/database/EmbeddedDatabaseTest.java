package broadsheet.local.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    @TempDir
    Path folder;

    @Test
    void aDocumentIsStillThereAfterARestart() {
        var file = folder.resolve("mongodb").resolve("data.mv");
        try (var database = EmbeddedDatabase.start(file, 0);
                var client = MongoClients.create(database.uri())) {
            insert(client, "Bản tin sáng");
        }

        try (var database = EmbeddedDatabase.start(file, 0);
                var client = MongoClients.create(database.uri())) {

            assertThat(headlines(client)).containsExactly("Bản tin sáng");
        }
    }

    @Test
    void oneInMemoryForgets() {
        try (var database = EmbeddedDatabase.startInMemory(0);
                var client = MongoClients.create(database.uri())) {
            insert(client, "Morning edition");
        }

        try (var database = EmbeddedDatabase.startInMemory(0);
                var client = MongoClients.create(database.uri())) {

            assertThat(headlines(client)).isEmpty();
        }
    }

    @Test
    void aFileServesOneDatabaseAtATime() {
        var file = folder.resolve("data.mv");
        try (var database = EmbeddedDatabase.start(file, 0)) {

            assertThat(database.uri()).startsWith("mongodb://127.0.0.1:");
            assertThatThrownBy(() -> EmbeddedDatabase.start(file, 0)).hasMessageContaining("locked");
        }
    }

    private static void insert(MongoClient client, String headline) {
        client.getDatabase("desk").getCollection("articles").insertOne(new Document("headline", headline));
    }

    private static Iterable<String> headlines(MongoClient client) {
        return client.getDatabase("desk")
                .getCollection("articles")
                .find()
                .map(article -> article.getString("headline"));
    }
}
