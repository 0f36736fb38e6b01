package broadsheet.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.stream.function.StreamBridge;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.kafka.support.KafkaNull;
import org.springframework.messaging.MessageDeliveryException;
import org.springframework.messaging.support.MessageBuilder;

/** Takes letters to Kafka. */
public final class Courier {

    /** By this message header the binder chooses the partition; it stays inside the process. */
    static final String PARTITION_BY = "partitionBy";

    private final StreamBridge bridge;

    Courier(StreamBridge bridge) {
        this.bridge = bridge;
    }

    /**
     * Sends a letter and returns once every in-sync replica has it.
     *
     * @throws org.springframework.messaging.MessagingException if it could not be sent, or nobody knows whether it was
     */
    public void send(Letter letter) {
        var body = letter.body();
        send(
                letter.topic(),
                letter.key(),
                letter.partitionKey(),
                letter.headers(),
                body == null ? null : body.getBytes(UTF_8));
    }

    /**
     * Sends a record whose body is any bytes, or none for a tombstone, as {@link #send(Letter)} does.
     *
     * @throws org.springframework.messaging.MessagingException as for a letter
     */
    public void send(
            String topic, String key, String partitionKey, Map<String, String> headers, byte @Nullable [] body) {
        var bytes = new HashMap<String, byte[]>();
        headers.forEach((name, value) -> bytes.put(name, value.getBytes(UTF_8)));
        send(topic, key.getBytes(UTF_8), partitionKey, bytes, body);
    }

    /**
     * Sends a record of which nothing need be text, as {@link #send(Letter)} does.
     *
     * @throws org.springframework.messaging.MessagingException as for a letter
     */
    public void send(
            String topic, byte[] key, String partitionKey, Map<String, byte[]> headers, byte @Nullable [] body) {
        Object payload = body == null ? KafkaNull.INSTANCE : body;
        var message = MessageBuilder.withPayload(payload)
                .setHeader(BareHeaders.OF_THE_RECORD, headers)
                .setHeader(KafkaHeaders.KEY, key)
                .setHeader(PARTITION_BY, partitionKey)
                .build();
        if (!bridge.send(topic, message)) {
            throw new MessageDeliveryException("The channel of " + topic + " did not take the record");
        }
    }
}
