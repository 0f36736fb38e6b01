package broadsheet.local.deadletters;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.producer.ProducerRecord;

/** What an operator decided of a dead letter. It is written behind it, as a record without a body. */
record Decision(Kind kind, Instant at, String by) {

    private static final String SETTLES = "dlq_settles";
    private static final String KIND = "dlq_decision";
    private static final String AT = "dlq_decided_at";
    private static final String BY = "dlq_decided_by";

    enum Kind {
        RETRIED,
        DROPPED;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The offset of the dead letter that a record decides of; empty when the record is a dead letter itself. */
    static Optional<Long> settledBy(Map<String, String> headers) {
        try {
            return Optional.ofNullable(headers.get(SETTLES)).map(Long::valueOf);
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    /** Reads a record that decides; empty when it is of a kind that came later. */
    static Optional<Decision> read(Map<String, String> headers) {
        try {
            var kind = Kind.valueOf(headers.getOrDefault(KIND, "").toUpperCase(Locale.ROOT));
            return Optional.of(new Decision(
                    kind, Instant.parse(headers.getOrDefault(AT, "")), headers.getOrDefault(BY, "somebody")));
        } catch (IllegalArgumentException | DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /** The record that says so of a dead letter. */
    ProducerRecord<byte[], byte[]> on(Place letter, byte[] key) {
        var record = new ProducerRecord<byte[], byte[]>(letter.topic(), letter.partition(), key, null);
        Map.of(
                        SETTLES, Long.toString(letter.offset()),
                        KIND, kind.toString(),
                        AT, at.toString(),
                        BY, by)
                .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        return record;
    }

    @Override
    public String toString() {
        return kind + " at " + at + " by " + by;
    }
}
