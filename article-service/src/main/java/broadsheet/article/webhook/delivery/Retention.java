package broadsheet.article.webhook.delivery;

import java.time.Duration;
import java.time.InstantSource;

/** Removes deliveries when their time is over, and then what they delivered. */
final class Retention {

    private static final Duration SWEEP_INTERVAL = Duration.ofHours(1);

    private final Deliveries deliveries;
    private final Bulletins bulletins;
    private final DeliverySettings settings;
    private final InstantSource clock;
    private final Troubles troubles = new Troubles();

    Retention(Deliveries deliveries, Bulletins bulletins, DeliverySettings settings, InstantSource clock) {
        this.deliveries = deliveries;
        this.bulletins = bulletins;
        this.settings = settings;
        this.clock = clock;
    }

    /** Removes now and then, until it is interrupted. */
    void keepUp() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                troubles.survive(this::remove);
                Thread.sleep(SWEEP_INTERVAL);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    void remove() {
        var end = clock.instant().minus(settings.keptFor());
        deliveries.removeCreatedBefore(end);
        // A little later, so that what can still be sent again is there
        bulletins.removeKeptBefore(end.minus(Duration.ofDays(1)));
    }
}
