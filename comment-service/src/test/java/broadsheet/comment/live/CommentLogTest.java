package broadsheet.comment.live;

import static org.awaitility.Awaitility.await;

import broadsheet.local.broker.EmbeddedBroker;
import broadsheet.local.topics.Topics;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import tools.jackson.databind.json.JsonMapper;

class CommentLogTest {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final LiveSettings SETTINGS = new LiveSettings(SOON, SOON, SOON, 1, 1, 1, 50, 50);

    @Test
    void aTopicThatIsMadeLaterIsFollowedOnceItIsThere(@TempDir Path folder) throws IOException {
        try (var broker = EmbeddedBroker.start(folder, 0)) {
            var channels = new Channels(SETTINGS, new JsonMapper());
            var log = new CommentLog(channels, List.of(), new KafkaProperties(), SETTINGS, broker.brokers());
            log.start();
            try {
                await().during(Duration.ofSeconds(2)).until(() -> !log.isFollowed());

                Topics.create(broker.brokers());

                await().atMost(SOON).until(log::isFollowed);
            } finally {
                log.stop();
            }
        }
    }
}
