package broadsheet.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DeadLetterTest {

    private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");

    @Test
    void itSaysWhyAndWhenAndWhereItCameFrom() {
        var letter = dead("news", Map.of("ce_type", "published"), "No news");

        assertThat(letter.topic()).isEqualTo("news.desk.dlq");
        assertThat(headers(letter))
                .isEqualTo(Map.of(
                        "ce_type", "published",
                        "dlq_reason", "No news",
                        "dlq_time", "2026-03-01T08:00:00Z",
                        "dlq_topic", "news",
                        "dlq_partition", "3",
                        "dlq_offset", "17"));
    }

    @Test
    void whatDiesAgainIsBackWhereItWasAndStillFromWhereItCameFirst() {
        var first = headers(dead("news", Map.of("ce_type", "published"), "No news"));
        first.remove("dlq_offset");
        first.put("dlq_offset", "5");

        var again = dead("news.desk.retry", first, "Still no news");

        assertThat(again.topic()).isEqualTo("news.desk.dlq");
        assertThat(headers(again))
                .containsEntry("dlq_topic", "news")
                .containsEntry("dlq_offset", "5")
                .containsEntry("dlq_reason", "Still no news")
                .hasSize(first.size());
    }

    @Test
    void whatSomebodyPutAmongTheRetriesByHandIsFromThere() {
        assertThat(headers(dead("news.desk.retry", Map.of(), "No news")))
                .containsEntry("dlq_topic", "news.desk.retry")
                .containsEntry("dlq_offset", "17");
    }

    @Test
    void aRecordThatSaysOfItselfWhatOnlyWeSayIsNotBelieved() {
        var letter = dead("news", Map.of("dlq_settles", "3", "dlq_topic", "elsewhere"), "No news");

        assertThat(headers(letter)).containsEntry("dlq_topic", "news").doesNotContainKey("dlq_settles");
    }

    @Test
    void aLongReasonIsShortened() {
        assertThat(headers(dead("news", Map.of(), "x".repeat(5_000))).get("dlq_reason"))
                .hasSize(1_001)
                .endsWith("…");
        assertThat(DeadLetter.reason(new IllegalStateException())).isEqualTo("IllegalStateException");
    }

    private static DeadLetter dead(String topic, Map<String, String> headers, String reason) {
        var bytes = new HashMap<String, byte[]>();
        headers.forEach((name, value) -> bytes.put(name, value.getBytes(UTF_8)));
        var delivery = new Delivery(topic, 3, 17, "key".getBytes(UTF_8), bytes, "{}".getBytes(UTF_8));
        return DeadLetter.of(delivery, "desk", new IllegalStateException(reason), NOW);
    }

    private static Map<String, String> headers(DeadLetter letter) {
        var headers = new TreeMap<String, String>();
        letter.headers().forEach((name, value) -> headers.put(name, new String(value, UTF_8)));
        return headers;
    }
}
