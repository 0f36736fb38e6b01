package broadsheet.article.takedown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import broadsheet.article.Desk;
import broadsheet.article.announcement.Told;
import broadsheet.events.EventFormat;
import broadsheet.events.TakedownConfirmed;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

class TakedownTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");
    private static final String FOR_READERS = "{\"reason\": \"Theo yêu cầu của tòa\", \"tellReaders\": true}";

    @Test
    void itIsKnownWhoHasPurgedItAndWhen() throws Exception {
        var id = Desk.published("Phải gỡ").id();
        assertThat(Desk.send("GET", "/" + id + "/takedown", "").status()).isEqualTo(404);
        var version = Desk.move(id, "take-down", FOR_READERS).version();

        var asked = Desk.send("GET", "/" + id + "/takedown", "").body();
        assertThat(asked.get("gone").asBoolean()).isFalse();
        assertThat(asked.get("reason").asString()).isEqualTo("Theo yêu cầu của tòa");
        assertThat(asked.at("/consumers/1/name").asString()).isEqualTo("comment-service");
        assertThat(asked.at("/consumers/1").has("confirmedAt")).isFalse();

        confirm(id, version, "comment-service");
        confirm(id, version, "feed-service");
        confirm(id, version - 1, "of-an-earlier-takedown");

        await().atMost(SOON)
                .until(() -> Desk.send("GET", "/" + id + "/takedown", "")
                        .body()
                        .get("gone")
                        .asBoolean());
        var gone = Desk.send("GET", "/" + id + "/takedown", "").body();
        assertThat(gone.get("consumers")).hasSize(3);
        assertThat(gone.at("/consumers/2/confirmedAt").asString()).isEqualTo(MORNING.toString());
    }

    @Test
    void aConsumerIsKnownByTheNameThatItConfirmsWith() throws Exception {
        var id = Desk.published("Nhiều nơi giữ").id();
        var version = Desk.move(id, "take-down", FOR_READERS).version();

        confirm(id, version, "search.example");
        confirm(id, version, "a%2Eb$c");

        await().atMost(SOON).untilAsserted(() -> assertThat(confirmed(id)).contains("search.example", "a%2Eb$c"));
    }

    private static List<String> confirmed(String id) {
        return Desk.send("GET", "/" + id + "/takedown", "")
                .body()
                .get("consumers")
                .valueStream()
                .filter(consumer -> consumer.has("confirmedAt"))
                .map(consumer -> consumer.get("name").asString())
                .toList();
    }

    @Test
    void readersLearnTheReasonOnlyIfTheyAreTo() {
        var open = Desk.published("Gỡ công khai").id();
        var silent = Desk.published("Gỡ kín").id();
        Desk.move(open, "take-down", FOR_READERS);
        Desk.move(silent, "take-down", "{\"reason\": \"Chỉ tòa soạn biết\"}");

        assertThat(lastTold(open).body().get("reason").asString()).isEqualTo("Theo yêu cầu của tòa");
        assertThat(lastTold(open).type()).isEqualTo("broadsheet.article.taken-down.v1");
        assertThat(lastTold(silent).body().has("reason")).isFalse();
    }

    @Test
    void aTakedownHasAReasonAndSomethingToTakeDown() {
        assertThat(Desk.move(Desk.published("Không lý do").id(), "take-down", "{}")
                        .errors())
                .containsExactly("reason: is missing");
        assertThat(Desk.move(Desk.draft("Chưa ai thấy").id(), "take-down", FOR_READERS)
                        .status())
                .isEqualTo(409);
    }

    @Test
    void whatIsPlannedToComeBackCanBeTakenDownAtOnce() {
        var id = Desk.published("Sắp đăng lại").id();
        var unpublishedAt = Desk.move(id, "unpublish").text("unpublishedAt");
        var planned = Desk.move(id, "schedule", "{\"publishAt\": \"2045-05-01T06:00:00Z\"}");
        assertThat(planned.texts("moves")).contains("take-down");
        assertThat(Desk.move(id, "unschedule").text("unpublishedAt")).isEqualTo(unpublishedAt);
        Desk.move(id, "schedule", "{\"publishAt\": \"2045-05-01T06:00:00Z\"}");

        assertThat(Desk.move(id, "take-down", FOR_READERS).text("state")).isEqualTo("taken-down");
        assertThat(Desk.read(id).body().has("publishAt")).isFalse();
    }

    @Test
    void whatWasTakenDownComesBackToTheDeskOnly() {
        var id = Desk.published("Gỡ rồi trả lại").id();
        Desk.move(id, "take-down", FOR_READERS);

        assertThat(Desk.move(id, "publish").status()).isEqualTo(409);
        assertThat(Desk.move(id, "restore").text("state")).isEqualTo("unpublished");
        assertThat(Desk.move(id, "publish").text("state")).isEqualTo("published");
    }

    private static Told lastTold(String id) {
        return await().atMost(SOON)
                .until(() -> Told.of(id), told -> told.size() == 2)
                .getLast();
    }

    private static void confirm(String id, long version, String consumer)
            throws ExecutionException, InterruptedException {
        var receipt = new TakedownConfirmed(id, version, consumer, MORNING);
        var wire = EventFormat.write(receipt, id + "/" + consumer, "/" + consumer, MORNING);
        var record = new ProducerRecord<>(wire.topic(), wire.key(), wire.body());
        wire.headers().forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        Map<String, Object> settings = Map.of("bootstrap.servers", Desk.brokers());
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(record).get();
        }
    }
}
