package broadsheet.feed.intake;

import static broadsheet.feed.AnArticle.anArticle;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.events.ArticleEvent;
import broadsheet.events.ArticlePublished;
import broadsheet.events.ArticleRevised;
import broadsheet.events.EventFormat;
import broadsheet.events.PublishedArticle;
import broadsheet.feed.Replica;
import broadsheet.inbox.Poison;
import broadsheet.local.broker.EmbeddedBroker;
import broadsheet.local.database.EmbeddedDatabase;
import broadsheet.local.deadletters.DeadLettersCommand;
import broadsheet.local.topics.Topics;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import picocli.CommandLine;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.BeanPropertyWriter;
import tools.jackson.databind.ser.ValueSerializerModifier;

class RetriedStateTest {

    private static final String TOPIC = "broadsheet.articles";
    private static final String GROUP = "feed-service";

    @Test
    @Timeout(180)
    void whatIsRetriedLateIsShownIfItIsNewsAndNeverUndoesWhatCameAfterIt(@TempDir Path folder) {
        var release = new Release();
        try (var broker = EmbeddedBroker.start(folder, 0);
                var database = EmbeddedDatabase.startInMemory(0);
                var poison = new Poison(broker.brokers())) {
            Topics.create(broker.brokers());
            try (var feed = Replica.start(database.uri(), broker.brokers(), Map.of("release", release.fault()))) {
                release.faulty = true;
                tell(poison, new ArticlePublished(article("sua-lai", 1, "Bản đầu")));
                tell(poison, new ArticlePublished(article("den-muon", 1, "Đến muộn")));
                poison.awaitTaken(TOPIC, GROUP);
                assertThat(poison.records(TOPIC + ".feed-service.dlq")).hasSize(2);

                release.faulty = false;
                tell(poison, new ArticleRevised(article("sua-lai", 2, "Bản sau")));
                feed.onFront("Bản sau");
                assertThat(retryAll(broker.brokers())).isZero();
                poison.awaitTaken(TOPIC + ".feed-service.retry", GROUP);

                feed.onFront("Đến muộn");
                assertThat(feed.get("/articles/sua-lai").body())
                        .contains("Bản sau")
                        .doesNotContain("Bản đầu");
                assertThat(feed.front())
                        .noneMatch(it -> it.get("headline").asString().equals("Bản đầu"));
                assertThat(headlinesOf(poison, "sua-lai")).containsExactly("Bản đầu", "Bản sau");
            }
        }
    }

    private static int retryAll(String brokers) {
        return new CommandLine(new DeadLettersCommand()).execute("retry", "--all", "--brokers", brokers);
    }

    private static void tell(Poison poison, ArticleEvent event) {
        var record = EventFormat.write(event, event.subject() + "@" + event.version(), "/elsewhere", Instant.EPOCH);
        poison.put(record.topic(), record.key(), record.headers(), record.body().getBytes(UTF_8));
    }

    private static PublishedArticle article(String name, long version, String headline) {
        return anArticle()
                .called(name)
                .inVersion(version)
                .headed(headline)
                .newest()
                .build();
    }

    /** What the log says of an article, in its order. */
    private static List<String> headlinesOf(Poison poison, String id) {
        return poison.records(TOPIC).stream()
                .filter(record -> new String(record.key(), UTF_8).equals(id))
                .map(record -> new String(record.value(), UTF_8))
                .map(body -> body.replaceAll("(?s).*\"headline\":\"([^\"]*)\".*", "$1"))
                .toList();
    }

    /** A release of the service that can't write any article, until it is mended. */
    private static final class Release {

        private volatile boolean faulty;

        JsonMapperBuilderCustomizer fault() {
            return mapper -> mapper.addModule(new SimpleModule("fault").setSerializerModifier(new Fault()));
        }

        private final class Fault extends ValueSerializerModifier {

            @Override
            public List<BeanPropertyWriter> changeProperties(
                    SerializationConfig config, BeanDescription.Supplier type, List<BeanPropertyWriter> properties) {
                return type.getBeanClass() == PublishedArticle.class
                        ? properties.stream()
                                .<BeanPropertyWriter>map(Failing::new)
                                .toList()
                        : properties;
            }
        }

        private final class Failing extends BeanPropertyWriter {

            Failing(BeanPropertyWriter healthy) {
                super(healthy);
            }

            @Override
            public void serializeAsProperty(Object bean, JsonGenerator to, SerializationContext context)
                    throws Exception {
                if (faulty) {
                    throw new IllegalStateException("This release can't write an article");
                }
                super.serializeAsProperty(bean, to, context);
            }
        }
    }
}
