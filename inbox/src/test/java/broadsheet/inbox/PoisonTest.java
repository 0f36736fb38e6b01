package broadsheet.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PoisonTest {

    private static final String TYPE = "broadsheet.article.published.v1";
    private static final Map<String, String> LONGEST = Map.of("max.message.bytes", Integer.toString(4 << 20));
    private static final Map<String, String> LONGEST_ASIDE = Map.of("max.message.bytes", Integer.toString(5 << 20));

    @TempDir
    static Path folder;

    private final Ledger ledger = new Ledger();
    private Broker broker;
    private Poison poison;
    private NewsService service;

    @BeforeEach
    void start() throws Exception {
        broker = new Broker(folder);
        broker.make("news", LONGEST);
        broker.make("news.desk.dlq", LONGEST_ASIDE);
        poison = new Poison(broker.address());
        service = new NewsService(broker.address(), "news", "desk", Instant.EPOCH, ledger);
    }

    @AfterEach
    void stop() {
        service.close();
        poison.close();
        broker.close();
    }

    @Test
    void whateverLiesInATopicIsDeadLetteredAsItIsAndTheRestIsApplied() throws Exception {
        var unreadable = new HashSet<>(poison.unreadable("news", TYPE));
        unreadable.addAll(poison.withoutKey("news", TYPE));
        broker.put("news", "key", "published");
        poison.awaitTaken("news", "desk");

        assertThat(ledger.applied()).containsExactly("published");
        assertThat(poison.reasons("news.desk.dlq").keySet()).isEqualTo(unreadable);
        assertThat(poison.record("news.desk.dlq", "a key that is no text").key())
                .isEqualTo(Poison.GARBAGE);
        assertThat(poison.record("news.desk.dlq", "as long as may be").value())
                .isEqualTo(poison.record("news", "as long as may be").value());
        var letter = poison.record("news.desk.dlq", "headers of frameworks");
        Poison.NAMES_OF_FRAMEWORKS.forEach(name ->
                assertThat(letter.headers().lastHeader(name).value()).as(name).isEqualTo(Poison.GARBAGE));
        var excerpt = poison.records("news.desk.dlq").stream()
                .filter(it -> !Poison.text(it, "dlq_excerpt_of").isEmpty())
                .toList();
        assertThat(excerpt).singleElement().satisfies(it -> {
            assertThat(Poison.text(it, "dlq_excerpt_of")).startsWith("167");
            assertThat(it.value()).hasSize(1 << 16);
        });
    }
}
