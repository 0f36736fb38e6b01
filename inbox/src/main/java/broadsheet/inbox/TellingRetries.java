package broadsheet.inbox;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.kafka.listener.RetryListener;

/** Tells the operator once of a batch that waits for something that is away. */
final class TellingRetries implements RetryListener {

    private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);

    @Override
    public void failedDelivery(ConsumerRecords<?, ?> batch, Exception failure, int attempt) {
        if (attempt == 1) {
            LOG.warn(
                    "{} records from {} can't be applied yet, they are tried again until they can: {}",
                    batch.count(),
                    batch.partitions(),
                    NestedExceptionUtils.getMostSpecificCause(failure).getMessage());
        }
    }

    /** Never called: what is consumed is batches. */
    @Override
    public void failedDelivery(ConsumerRecord<?, ?> record, @Nullable Exception failure, int attempt) {
        LOG.warn("{} can't be applied yet", record.key(), failure);
    }
}
