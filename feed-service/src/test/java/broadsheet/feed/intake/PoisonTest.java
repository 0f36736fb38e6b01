package broadsheet.feed.intake;

import static broadsheet.feed.AnArticle.anArticle;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.events.ArticlePublished;
import broadsheet.events.EventFormat;
import broadsheet.feed.Replica;
import broadsheet.inbox.Poison;
import broadsheet.local.broker.EmbeddedBroker;
import broadsheet.local.database.EmbeddedDatabase;
import broadsheet.local.topics.Topics;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class PoisonTest {

    private static final Map<String, String> TOPICS = Map.of(
            "broadsheet.articles", "broadsheet.article.published.v1",
            "broadsheet.comments", "broadsheet.comment.added.v1",
            "broadsheet.catalogue", "broadsheet.tag.changed.v1");

    @Test
    @Timeout(180)
    void whatNobodyCanReadIsPutAsideWithTheReasonAndTheRestIsShownOnEveryReplica(@TempDir Path folder) {
        try (var broker = EmbeddedBroker.start(folder, 0);
                var database = EmbeddedDatabase.startInMemory(0);
                var poison = new Poison(broker.brokers())) {
            Topics.create(broker.brokers());
            try (var one = Replica.start(database.uri(), broker.brokers());
                    var another = Replica.start(database.uri(), broker.brokers())) {
                poison.unreadable("broadsheet.pressings", "broadsheet.article.published.v1");
                poison.withoutKey("broadsheet.pressings", "broadsheet.article.published.v1");
                TOPICS.forEach((topic, type) -> {
                    var unreadable = poison.unreadable(topic, type);
                    poison.foreign(topic, type);
                    poison.tombstone(topic);
                    poison.awaitTaken(topic, "feed-service");

                    assertThat(poison.reasons(topic + ".feed-service.dlq").keySet())
                            .isEqualTo(unreadable);
                    assertThat(poison.reasons(topic + ".feed-service.dlq").values())
                            .doesNotContain("");
                });

                var names = IntStream.range(0, 12)
                        .mapToObj(number -> "sau-thuoc-doc-" + number)
                        .toList();
                names.forEach(name -> publish(poison, name));
                for (var replica : List.of(one, another)) {
                    names.forEach(name -> assertThat(replica.onFront(name)).isNotNull());
                }
            }
        }
    }

    private static void publish(Poison poison, String name) {
        var event = new ArticlePublished(
                anArticle().called(name).headed(name).newest().build());
        var record = EventFormat.write(event, name, "/elsewhere", Instant.EPOCH);
        poison.put(record.topic(), record.key(), record.headers(), record.body().getBytes(UTF_8));
    }
}
