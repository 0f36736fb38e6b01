package broadsheet.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayTest {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final long SEED = 20261123;

    @Test
    void everyEventTwiceAndInAnyOrderMakesTheSameFrontPage(@TempDir Path folder) {
        String front;
        List<ConsumerRecord<byte[], byte[]>> log;
        try (var platform = Platform.start(folder.resolve("first"))) {
            aBusyHour(platform.newsroom());
            front = platform.newsroom().front();
            log = EventLog.read(platform.brokers());
        }

        var twiceAndShuffled = new ArrayList<>(log);
        twiceAndShuffled.addAll(log);
        Collections.shuffle(twiceAndShuffled, new Random(SEED));

        try (var platform = Platform.start(folder.resolve("second"))) {
            EventLog.write(platform.brokers(), twiceAndShuffled);
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(platform.newsroom().front()).isEqualTo(front));
        }
    }

    /** Ten articles, revised, unpublished, brought back and commented on, until readers see it all. */
    private static void aBusyHour(Newsroom newsroom) {
        var ids = new ArrayList<String>();
        for (var number = 1; number <= 10; number++) {
            ids.add(newsroom.publish("Tin số " + number).get("id").asString());
        }
        ids.subList(0, 5).forEach(id -> newsroom.edit(id, Map.of("headline", "Tin mới của " + id)));
        ids.subList(0, 5).forEach(id -> newsroom.move(id, "revise"));
        ids.subList(3, 8).forEach(id -> newsroom.move(id, "unpublish"));
        ids.subList(6, 8).forEach(id -> newsroom.move(id, "publish"));
        for (var id : ids.subList(0, 3)) {
            await().atMost(SOON).until(() -> newsroom.discussion(id).statusCode() == 200);
            for (var text : List.of("Một của " + id, "Hai của " + id)) {
                assertThat(newsroom.comment(id, Map.of("text", text)).statusCode())
                        .isEqualTo(201);
            }
        }
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(newsroom.frontItems())
                        .hasSize(7)
                        .filteredOn(item -> item.get("commentCount").asInt() == 2)
                        .hasSize(3));
        await().atMost(SOON)
                .until(() -> newsroom.frontHeadlines().stream()
                                .filter(headline -> headline.startsWith("Tin mới của"))
                                .count()
                        == 3);
    }
}
