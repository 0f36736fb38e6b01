package broadsheet.article.webhook.delivery;

import broadsheet.article.webhook.subscription.Webhook;
import broadsheet.article.webhook.subscription.Webhooks;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** Writes a delivery for each webhook that wants an event. Safe to repeat: what is there already stays as it is. */
final class Distribution {

    private final Webhooks webhooks;
    private final Bulletins bulletins;
    private final Deliveries deliveries;
    private final DeliverySettings settings;
    private final InstantSource clock;
    private final Runnable done;

    /** Tells when there is something to deliver. */
    Distribution(
            Webhooks webhooks,
            Bulletins bulletins,
            Deliveries deliveries,
            DeliverySettings settings,
            InstantSource clock,
            Runnable done) {
        this.webhooks = webhooks;
        this.bulletins = bulletins;
        this.deliveries = deliveries;
        this.settings = settings;
        this.clock = clock;
        this.done = done;
    }

    void distribute(List<Bulletin> news) {
        var all = webhooks.all();
        var now = clock.instant();
        var wanted = new ArrayList<Bulletin>();
        var made = new ArrayList<Delivery>();
        news.stream().filter(bulletin -> isKept(bulletin, now)).forEach(bulletin -> {
            var recipients = all.stream()
                    .filter(it -> it.wants(bulletin.type(), bulletin.time()))
                    .map(Webhook::id)
                    .toList();
            if (!recipients.isEmpty()) {
                wanted.add(bulletin);
            }
            recipients.forEach(webhook -> made.add(Delivery.of(bulletin, webhook, now)));
        });
        // First what is sent, then that it is to be: no delivery without its bulletin
        bulletins.keep(wanted, now);
        deliveries.add(made);
        // Last, since the log may still hold what came before, and replay it
        news.forEach(bulletin -> bulletin.takenDown().ifPresent(id -> bulletins.removeOf(id, bulletin.time())));
        if (!made.isEmpty()) {
            done.run();
        }
    }

    /** Of what is older nobody knows any more whether it was delivered, as when the log is replayed from its start. */
    private boolean isKept(Bulletin bulletin, Instant now) {
        return bulletin.time().plus(settings.keptFor()).isAfter(now);
    }
}
