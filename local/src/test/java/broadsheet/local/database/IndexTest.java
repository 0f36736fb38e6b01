package broadsheet.local.database;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two collections with the same documents, one of them with indexes: nobody may tell them apart by their answers. */
class IndexTest {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final List<Bson> QUERIES = List.of(
            eq("_id", "7"),
            and(eq("_id", "7"), eq("version", 1L)),
            and(eq("_id", "7"), eq("version", 99L)),
            and(and(eq("_id", "7"), lt("version", 9L)), exists("due")),
            and(in("_id", "3", "5", "none"), eq("live", true)),
            eq("tags", "a"),
            and(eq("tags", "a"), ne("section", "x")),
            eq("tags", List.of("a", "b")),
            in("tags", "a", "b"),
            and(in("tags", "a", "b"), eq("tags", "c")),
            and(gt("tags", "a"), lt("tags", "c")),
            eq("section", null),
            eq("slug", "s7"),
            and(eq("slug", "s7"), eq("live", false)),
            lte("due", Date.from(NOON)),
            and(gte("due", Date.from(NOON)), lt("due", Date.from(NOON.plusSeconds(30)))),
            lte("due", 5),
            gte("version", 3),
            and(gt("version", 1), lte("version", 3.0)),
            or(eq("_id", "1"), eq("section", "x")),
            new Document("section", new Document("$gte", "x").append("$lt", "y")),
            new Document("section", new Document("$not", new Document("$eq", "x"))));

    @TempDir
    Path folder;

    @Test
    void anIndexChangesNoAnswerWhateverIsAddedChangedAndRemoved() {
        try (var database = EmbeddedDatabase.startInMemory(0);
                var client = MongoClients.create(database.uri())) {
            var indexed = indexed(client);
            var plain = collection(client, "plain");
            var random = new Random(7);

            for (var step = 0; step < 400; step++) {
                var change = random.nextInt(4);
                var id = Integer.toString(random.nextInt(40));
                var document = document(id, random);
                for (var collection : List.of(indexed, plain)) {
                    switch (change) {
                        case 0 -> collection.deleteOne(eq("_id", id));
                        case 1 -> collection.updateOne(eq("_id", id), Updates.unset("due"));
                        case 2 -> collection.updateOne(eq("_id", id), Updates.push("tags", "b"));
                        default -> {
                            collection.deleteOne(eq("_id", id));
                            collection.insertOne(new Document(document));
                        }
                    }
                }
                if (step % 20 == 0) {
                    assertSameAnswers(indexed, plain);
                }
            }
        }
    }

    @Test
    void nobodyWaitsForEverWhoReadsByAnIndexWhileAnotherIsAdded() {
        try (var database = EmbeddedDatabase.startInMemory(0);
                var client = MongoClients.create(database.uri())) {
            for (var round = 0; round < 200; round++) {
                var collection = collection(client, "round-" + round);
                collection.insertOne(document("1", new Random(round)));
                collection.createIndex(Indexes.ascending("tags"));

                var found = CompletableFuture.supplyAsync(
                        () -> found(collection, in("tags", "a", "c")), Thread::startVirtualThread);
                var added = CompletableFuture.supplyAsync(
                        () -> collection.createIndex(Indexes.ascending("section")), Thread::startVirtualThread);

                assertThat(found).succeedsWithin(SOON).asInstanceOf(LIST).hasSize(1);
                assertThat(added).succeedsWithin(SOON);
            }
        }
    }

    @Test
    void anIndexKnowsWhatWasThereBeforeARestart() {
        var file = folder.resolve("data.mv");
        try (var database = EmbeddedDatabase.start(file, 0);
                var client = MongoClients.create(database.uri())) {
            var indexed = indexed(client);
            indexed.insertOne(document("1", new Random(1)).append("section", "x"));
            assertThat(indexed.countDocuments(eq("section", "x"))).isOne();
        }

        try (var database = EmbeddedDatabase.start(file, 0);
                var client = MongoClients.create(database.uri())) {
            var indexed = collection(client, "indexed");
            assertThat(indexed.countDocuments(eq("section", "x"))).isOne();
            assertThat(indexed.updateOne(eq("section", "x"), Updates.set("section", "y"))
                            .getModifiedCount())
                    .isOne();
            assertThat(indexed.countDocuments(eq("section", "x"))).isZero();
            assertThat(indexed.countDocuments(eq("section", "y"))).isOne();
        }
    }

    @Test
    void aUniqueIndexStillRefusesTheSecond() {
        try (var database = EmbeddedDatabase.startInMemory(0);
                var client = MongoClients.create(database.uri())) {
            var indexed = indexed(client);
            indexed.insertOne(new Document("_id", "1").append("slug", "s"));

            assertThatThrownBy(() -> indexed.insertOne(new Document("_id", "2").append("slug", "s")))
                    .isInstanceOf(MongoWriteException.class)
                    .hasMessageContaining("slug");
        }
    }

    private static void assertSameAnswers(MongoCollection<Document> indexed, MongoCollection<Document> plain) {
        for (var query : QUERIES) {
            assertThat(found(indexed, query))
                    .as(query.toBsonDocument().toJson())
                    .containsExactlyInAnyOrderElementsOf(found(plain, query));
            assertThat(indexed.countDocuments(query)).isEqualTo(plain.countDocuments(query));
        }
    }

    private static List<Document> found(MongoCollection<Document> collection, Bson query) {
        return collection.find(query).into(new ArrayList<>());
    }

    private static Document document(String id, Random random) {
        var document = new Document("_id", id)
                .append("version", (long) random.nextInt(5))
                .append("live", random.nextBoolean())
                .append("slug", "s" + id);
        if (random.nextBoolean()) {
            document.append("section", List.of("x", "y", "z").get(random.nextInt(3)));
        }
        document.append("tags", random.nextBoolean() ? List.of("a", "b") : List.of("c"));
        if (random.nextBoolean()) {
            document.append("due", Date.from(NOON.plusSeconds(random.nextInt(-60, 60))));
        }
        return document;
    }

    private static MongoCollection<Document> indexed(MongoClient client) {
        var collection = collection(client, "indexed");
        List.of("tags", "section", "version", "live")
                .forEach(field -> collection.createIndex(Indexes.ascending(field)));
        collection.createIndex(Indexes.compoundIndex(Indexes.ascending("section"), Indexes.descending("version")));
        collection.createIndex(Indexes.ascending("due"), new IndexOptions().sparse(true));
        collection.createIndex(
                Indexes.ascending("slug"), new IndexOptions().unique(true).sparse(true));
        return collection;
    }

    private static MongoCollection<Document> collection(MongoClient client, String name) {
        return client.getDatabase("desk").getCollection(name);
    }
}
