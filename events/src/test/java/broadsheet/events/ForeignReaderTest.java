package broadsheet.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.cloudevents.kafka.KafkaMessageFactory;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads our records with the CloudEvents SDK, which knows nothing of us. */
class ForeignReaderTest {

    static List<Event> examples() {
        return Examples.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aCloudEventsClientReadsOurRecords(Event event) {
        var record = EventFormat.write(event, "id-1", "/desk", Instant.parse("2026-03-05T04:05:06.789Z"));
        var headers = new RecordHeaders();
        record.headers().forEach((name, value) -> headers.add(name, value.getBytes(UTF_8)));

        var read = KafkaMessageFactory.createReader(headers, record.body().getBytes(UTF_8))
                .toEvent();

        assertThat(read.getId()).isEqualTo("id-1");
        assertThat(read.getType()).isEqualTo(record.headers().get("ce_type"));
        assertThat(read.getSource()).hasToString("/desk");
        assertThat(read.getSubject()).isEqualTo(event.subject());
        assertThat(read.getTime()).isEqualTo(OffsetDateTime.parse("2026-03-05T04:05:06.789Z"));
        assertThat(read.getDataContentType()).isEqualTo("application/json");
        assertThat(read.getData())
                .isNotNull()
                .satisfies(data ->
                        assertThat(data.toBytes()).isEqualTo(record.body().getBytes(UTF_8)));
    }
}
