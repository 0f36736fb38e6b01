package broadsheet.outbox;

import java.nio.charset.StandardCharsets;
import org.springframework.cloud.stream.function.StreamBridge;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
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
        if (!bridge.send(letter.topic(), message(letter))) {
            throw new MessageDeliveryException("The channel of " + letter.topic() + " did not take the letter");
        }
    }

    private static Message<byte[]> message(Letter letter) {
        return MessageBuilder.withPayload(letter.body().getBytes(StandardCharsets.UTF_8))
                .copyHeaders(letter.headers())
                .setHeader(KafkaHeaders.KEY, letter.key().getBytes(StandardCharsets.UTF_8))
                .setHeader(PARTITION_BY, letter.partitionKey())
                .build();
    }
}
