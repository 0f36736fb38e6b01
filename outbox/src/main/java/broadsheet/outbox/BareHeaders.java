package broadsheet.outbox;

import java.util.Map;
import org.apache.kafka.common.header.Headers;
import org.springframework.kafka.support.KafkaHeaderMapper;
import org.springframework.messaging.MessageHeaders;

/**
 * Writes a record's headers as they are, which CloudEvents asks for, and reads them as bytes.
 *
 * <p>Inside the process, those of a record to be sent are one header of its message: whatever a record from elsewhere
 * calls its own, such as {@code replyChannel} or {@code kafka_partitionId}, no framework takes it for an order.
 */
final class BareHeaders implements KafkaHeaderMapper {

    /** The message header that has a {@code Map<String, byte[]>}: all that is written to Kafka. */
    static final String OF_THE_RECORD = "headersOfTheRecord";

    @Override
    public void fromHeaders(MessageHeaders message, Headers record) {
        if (message.get(OF_THE_RECORD) instanceof Map<?, ?> headers) {
            headers.forEach((name, value) -> record.add((String) name, (byte[]) value));
        }
    }

    @Override
    public void toHeaders(Headers record, Map<String, Object> message) {
        record.forEach(header -> {
            if (header.value() != null) {
                message.put(header.key(), header.value());
            }
        });
    }
}
