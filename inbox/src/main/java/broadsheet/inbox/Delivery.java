package broadsheet.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import org.springframework.messaging.MessageHeaders;

/** A record as Kafka delivered it, with the place that it was read from. */
@SuppressWarnings("ArrayRecordComponent") // the bytes are handed on, never compared
record Delivery(
        String topic,
        int partition,
        long offset,
        byte @Nullable [] key,
        Map<String, byte[]> headers,
        byte @Nullable [] body) {

    /** The records of a batch; one that only says that a key is gone has no body. */
    static Stream<Delivery> in(Message<? extends List<?>> batch) {
        var bodies = batch.getPayload();
        return IntStream.range(0, bodies.size())
                .mapToObj(i -> at(i, bodies.get(i) instanceof byte[] body ? body : null, batch.getHeaders()));
    }

    /** Where the record lies in the log. */
    String place() {
        return topic + "-" + partition + "@" + offset;
    }

    /** The headers as text. */
    Map<String, String> texts() {
        var texts = new HashMap<String, String>();
        headers.forEach((name, value) -> texts.put(name, new String(value, UTF_8)));
        return texts;
    }

    /** How many bytes key, headers and body are. */
    long size() {
        var ofHeaders = headers.entrySet().stream()
                .mapToLong(header -> header.getKey().getBytes(UTF_8).length + header.getValue().length)
                .sum();
        return length(key) + ofHeaders + length(body);
    }

    private static long length(byte @Nullable [] bytes) {
        return bytes == null ? 0 : bytes.length;
    }

    private static Delivery at(int index, byte @Nullable [] body, MessageHeaders batch) {
        return new Delivery(
                (String) column(batch, KafkaHeaders.RECEIVED_TOPIC).get(index),
                (Integer) column(batch, KafkaHeaders.RECEIVED_PARTITION).get(index),
                (Long) column(batch, KafkaHeaders.OFFSET).get(index),
                bytes(column(batch, KafkaHeaders.RECEIVED_KEY).get(index)),
                allBytes((Map<?, ?>)
                        column(batch, KafkaHeaders.BATCH_CONVERTED_HEADERS).get(index)),
                body);
    }

    private static List<?> column(MessageHeaders batch, String name) {
        var column = (List<?>) batch.get(name);
        if (column == null) {
            throw new IllegalStateException("The binder delivered a batch without " + name);
        }
        return column;
    }

    private static Map<String, byte[]> allBytes(Map<?, ?> headers) {
        var all = new HashMap<String, byte[]>();
        headers.forEach((name, value) -> {
            var bytes = bytes(value);
            if (bytes != null) {
                all.put(String.valueOf(name), bytes);
            }
        });
        return all;
    }

    private static byte @Nullable [] bytes(@Nullable Object value) {
        return switch (value) {
            case byte[] bytes -> bytes;
            case String string -> string.getBytes(UTF_8);
            case null, default -> null;
        };
    }
}
