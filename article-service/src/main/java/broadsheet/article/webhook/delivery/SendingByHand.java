package broadsheet.article.webhook.delivery;

import broadsheet.article.webhook.subscription.Webhook;
import broadsheet.article.webhook.subscription.Webhooks;
import broadsheet.web.problem.Problems;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sends what somebody asks for: a delivery again, or a ping; and says what became of each. */
@Component
class SendingByHand {

    private static final Logger LOG = LoggerFactory.getLogger(SendingByHand.class);

    private final Webhooks webhooks;
    private final Bulletins bulletins;
    private final Deliveries deliveries;
    private final Dispatcher dispatcher;
    private final InstantSource clock;

    SendingByHand(
            Webhooks webhooks, Bulletins bulletins, Deliveries deliveries, Dispatcher dispatcher, InstantSource clock) {
        this.webhooks = webhooks;
        this.bulletins = bulletins;
        this.deliveries = deliveries;
        this.dispatcher = dispatcher;
        this.clock = clock;
    }

    /** Deliveries of a webhook, newest first. */
    List<Delivery> list(String webhook, Optional<String> before, int atMost) {
        return deliveries.list(find(webhook).id(), before, atMost);
    }

    Delivery find(String webhook, String id) {
        return deliveries
                .find(find(webhook).id(), id)
                .orElseThrow(() -> Problems.notFound("The webhook has no delivery with the id " + id + "."));
    }

    /** Makes a delivery due now, with all its attempts before it again. */
    Delivery resend(String webhookId, String id) {
        var webhook = requireActive(webhookId);
        var delivery = find(webhookId, id);
        if (bulletins.find(delivery.event()).isEmpty()) {
            throw Problems.conflict("The event is no longer kept.");
        }
        if (!deliveries.resend(webhookId, id, clock.instant())) {
            throw Problems.conflict("The delivery is being attempted right now.");
        }
        LOG.info("webhook {}: {} {} is sent again", webhook.id(), delivery.type(), delivery.event());
        dispatcher.nudge();
        return find(webhookId, id);
    }

    /** Sends an event that says nothing, whatever events the webhook wants. */
    Delivery ping(String webhookId) {
        var webhook = requireActive(webhookId);
        var now = clock.instant();
        var bulletin = Bulletin.ping(Delivery.nextId(), webhook.id(), now);
        var delivery = Delivery.of(bulletin, webhook.id(), now);
        bulletins.keep(List.of(bulletin), now);
        deliveries.add(List.of(delivery));
        dispatcher.nudge();
        return delivery;
    }

    private Webhook requireActive(String id) {
        var webhook = find(id);
        if (!webhook.terms().active()) {
            throw Problems.conflict("The webhook is not active: nothing is sent to it.");
        }
        return webhook;
    }

    private Webhook find(String id) {
        return webhooks.find(id).orElseThrow(() -> Problems.notFound("There is no webhook with the id " + id + "."));
    }
}
