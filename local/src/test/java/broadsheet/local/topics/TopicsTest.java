package broadsheet.local.topics;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import broadsheet.events.Topic;
import broadsheet.local.broker.EmbeddedBroker;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.ConfigResource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopicsTest {

    @TempDir
    static Path folder;

    private EmbeddedBroker broker;
    private Admin admin;

    @BeforeEach
    void start() {
        broker = EmbeddedBroker.start(folder, 0);
        admin = Admin.create(Map.of("bootstrap.servers", broker.brokers()));
    }

    @AfterEach
    void stop() {
        admin.close();
        broker.close();
    }

    @Test
    void missingTopicsAreMadeAndOthersBroughtInLine() throws Exception {
        createByHand(Topic.ARTICLES.topicName(), 2, Map.of("cleanup.policy", "delete"));

        var report = Topics.create(broker.brokers());

        assertThat(report.created()).containsExactlyElementsOf(namesExcept(Topic.ARTICLES));
        assertThat(report.corrected()).containsExactly(Topic.ARTICLES.topicName());
        assertThat(report.warnings())
                .containsExactly("broadsheet.articles has 2 partitions where 6 are expected; left as it is");
        soon(() -> setting(Topic.ARTICLES, "cleanup.policy"), "compact");
        soon(() -> setting(Topic.ARTICLES_FEED_SERVICE_DLQ, "retention.ms"), "2592000000");
        soon(() -> partitions(Topic.COMMENTS), 6);
        soon(() -> topics().containsAll(names(Topic.values())), true);

        var again = Topics.create(broker.brokers());

        assertThat(again.created()).isEmpty();
        assertThat(again.corrected()).isEmpty();
    }

    private void createByHand(String name, int partitions, Map<String, String> settings) throws Exception {
        admin.createTopics(Set.of(new NewTopic(name, partitions, (short) 1).configs(settings)))
                .all()
                .get();
        soon(() -> topics().contains(name), true);
    }

    /** The controller says yes first; the broker that answers questions learns of it a moment later. */
    private static <T> void soon(Callable<T> asked, T answer) {
        await().ignoreException(ExecutionException.class).until(asked, answer::equals);
    }

    private static List<String> namesExcept(Topic left) {
        return names(
                Arrays.stream(Topic.values()).filter(topic -> topic != left).toArray(Topic[]::new));
    }

    private static List<String> names(Topic... topics) {
        return Arrays.stream(topics).map(Topic::topicName).toList();
    }

    private Set<String> topics() throws Exception {
        return admin.listTopics().names().get();
    }

    private @Nullable String setting(Topic topic, String name) throws Exception {
        var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic.topicName());
        var settings = admin.describeConfigs(Set.of(resource)).values().get(resource);
        return requireNonNull(settings).get().get(name).value();
    }

    private int partitions(Topic topic) throws Exception {
        var names = Set.of(topic.topicName());
        var description = admin.describeTopics(names).topicNameValues().get(topic.topicName());
        return requireNonNull(description).get().partitions().size();
    }
}
