package broadsheet.article.webhook.delivery;

import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps what goes wrong on our own side from ending the work, and tells of it once. */
final class Troubles {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);

    private final AtomicBoolean lasting = new AtomicBoolean();

    /** Takes a step that may fail: the deliveries that it is about are kept, and due again when their lease ends. */
    void survive(Runnable step) {
        try {
            step.run();
            if (lasting.compareAndSet(true, false)) {
                LOG.info("webhooks are being served again");
            }
        } catch (RuntimeException e) {
            // Whoever is being stopped breaks off what it does: that is no trouble
            if (!Thread.currentThread().isInterrupted() && lasting.compareAndSet(false, true)) {
                LOG.warn("webhooks can't be served, their deliveries wait: {}", e.toString());
            }
        }
    }
}
