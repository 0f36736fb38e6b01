package broadsheet.outbox;

import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;

/** Tells the operator once that letters can't leave, and once that they do again. */
final class Troubles {

    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);

    private final String collection;
    private final AtomicBoolean lasting = new AtomicBoolean();

    Troubles(String collection) {
        this.collection = collection;
    }

    void met(RuntimeException cause) {
        // A relay that is being stopped breaks off what it does: that is no trouble
        if (!Thread.currentThread().isInterrupted() && lasting.compareAndSet(false, true)) {
            LOG.warn(
                    "{}: events can't be sent, they wait in their documents: {}",
                    collection,
                    NestedExceptionUtils.getMostSpecificCause(cause).getMessage());
        }
    }

    void over() {
        if (lasting.compareAndSet(true, false)) {
            LOG.info("{}: events are being sent again", collection);
        }
    }
}
