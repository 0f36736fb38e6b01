package broadsheet.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A group reads its log, and beside it what it is to try again. */
class RetryingTest {

    private static final String RETRIES = "news.desk.retry";
    private static final String DEAD_LETTERS = "news.desk.dlq";

    @TempDir
    Path folder;

    @Test
    void whatIsRetriedIsTakenLikeWhatIsInTheLogAndWhatDiesAgainIsBackAmongTheDeadLetters() throws Exception {
        var ledger = new Ledger();
        try (var broker = new Broker(folder);
                var poison = new Poison(broker.address())) {
            broker.make("news", Map.of());
            broker.make(RETRIES, Map.of());
            broker.make(DEAD_LETTERS, Map.of());
            poison.put("news", "key", Map.of(), "in the log".getBytes(UTF_8));
            broker.put(RETRIES, "key", "tried again");
            poison.put(
                    RETRIES,
                    "other",
                    Map.of("dlq_topic", "news", "dlq_partition", "0", "dlq_offset", "42"),
                    "unreadable".getBytes(UTF_8));

            try (var _ = new NewsService(broker.address(), "news," + RETRIES, "desk", Instant.EPOCH, ledger)) {
                poison.awaitTaken("news", "desk");
                poison.awaitTaken(RETRIES, "desk");
            }

            assertThat(ledger.applied()).containsExactlyInAnyOrder("in the log", "tried again");
            assertThat(broker.records(DEAD_LETTERS)).singleElement().satisfies(letter -> {
                assertThat(Poison.text(letter, "dlq_topic")).isEqualTo("news");
                assertThat(Poison.text(letter, "dlq_offset")).isEqualTo("42");
                assertThat(Poison.text(letter, "dlq_reason")).isEqualTo("This is no news");
            });
        }
    }
}
