package broadsheet.article.webhook.delivery;

import broadsheet.article.webhook.delivery.Delivery.Attempt;
import broadsheet.article.webhook.delivery.Delivery.Claim;
import broadsheet.article.webhook.delivery.Delivery.State;
import broadsheet.article.webhook.outside.Lane;
import broadsheet.article.webhook.outside.Outcome;
import broadsheet.article.webhook.outside.Outcome.Answered;
import broadsheet.article.webhook.outside.Outcome.NotTried;
import broadsheet.article.webhook.outside.Outcome.Unanswered;
import broadsheet.article.webhook.outside.Post;
import broadsheet.article.webhook.subscription.Webhook;
import broadsheet.article.webhook.subscription.Webhooks;
import io.github.resilience4j.core.IntervalFunction;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Posts a claimed delivery to its webhook, and notes what became of it. */
final class Attempting {

    private static final Logger LOG = LoggerFactory.getLogger(Attempting.class);
    private static final int GONE = 410;

    private final Webhooks webhooks;
    private final Bulletins bulletins;
    private final Deliveries deliveries;
    private final DeliverySettings settings;
    private final IntervalFunction pauses;
    private final InstantSource clock;

    Attempting(
            Webhooks webhooks,
            Bulletins bulletins,
            Deliveries deliveries,
            DeliverySettings settings,
            InstantSource clock) {
        this.webhooks = webhooks;
        this.bulletins = bulletins;
        this.deliveries = deliveries;
        this.settings = settings;
        this.pauses = settings.pauses();
        this.clock = clock;
    }

    void attempt(Claim claim, Webhook webhook, Lane lane) {
        var at = clock.instant();
        var bulletin = bulletins.find(claim.delivery().event());
        if (bulletin.isEmpty()) {
            deliveries.end(claim, new Attempt(at, null, "the event is no longer kept", 0), State.FAILED);
            return;
        }
        var began = System.nanoTime();
        var outcome = lane.post(post(bulletin.get(), webhook, at));
        note(
                claim,
                webhook,
                outcome,
                at,
                Duration.ofNanos(System.nanoTime() - began).toMillis());
    }

    /** After the Standard Webhooks specification. */
    private static Post post(Bulletin bulletin, Webhook webhook, Instant at) {
        var headers = Map.of(
                "Content-Type",
                Bulletin.CONTENT_TYPE,
                "webhook-id",
                bulletin.id(),
                "webhook-timestamp",
                Long.toString(at.getEpochSecond()),
                "webhook-signature",
                webhook.secrets().sign(bulletin.id(), at, bulletin.body()));
        return new Post(webhook.terms().url(), headers, bulletin.body());
    }

    private void note(Claim claim, Webhook webhook, Outcome outcome, Instant at, long millis) {
        switch (outcome) {
            case NotTried _ -> deliveries.putBack(claim, at.plus(settings.firstPause()));
            case Unanswered(String reason) -> failed(claim, webhook, new Attempt(at, null, reason, millis));
            case Answered answer
            when answer.taken() -> {
                worked(webhook);
                deliveries.end(claim, new Attempt(at, answer.status(), null, millis), State.DELIVERED);
            }
            case Answered(int status) -> failed(claim, webhook, new Attempt(at, status, null, millis));
        }
    }

    private void worked(Webhook webhook) {
        if (webhooks.worked(webhook.id())) {
            LOG.info("webhook {} to {} works again", webhook.id(), server(webhook));
        }
    }

    private void failed(Claim claim, Webhook webhook, Attempt attempt) {
        noteAgainst(webhook, attempt);
        var tries = claim.delivery().tries() + 1;
        if (isGone(attempt) || tries >= settings.attempts()) {
            deliveries.end(claim, attempt, State.FAILED);
        } else {
            deliveries.retry(claim, attempt, attempt.at().plusMillis(pauses.apply(tries)));
        }
    }

    private void noteAgainst(Webhook webhook, Attempt attempt) {
        if (webhooks.failed(webhook.id(), attempt.at())) {
            LOG.warn("webhook {} to {} fails, it is tried again: {}", webhook.id(), server(webhook), reason(attempt));
        }
        if (isGone(attempt) ? isSwitchedOffAsGone(webhook, attempt) : isSwitchedOffAsFailing(webhook, attempt)) {
            LOG.warn("webhook {} to {} is switched off: {}", webhook.id(), server(webhook), reason(attempt));
        }
    }

    private boolean isSwitchedOffAsGone(Webhook webhook, Attempt attempt) {
        return webhooks.switchOff(webhook.id(), attempt.at(), "It answered 410: it wants nothing any more.");
    }

    private boolean isSwitchedOffAsFailing(Webhook webhook, Attempt attempt) {
        var then = attempt.at().minus(settings.switchOffAfter());
        var because = "Every attempt failed for " + settings.switchOffAfter().toDays() + " days; the last one: "
                + reason(attempt);
        return webhooks.switchOffIfFailingSince(webhook.id(), then, attempt.at(), because);
    }

    private static boolean isGone(Attempt attempt) {
        return attempt.status() != null && attempt.status() == GONE;
    }

    private static String reason(Attempt attempt) {
        return attempt.error() == null ? "it answered " + attempt.status() : "it " + attempt.error();
    }

    private static String server(Webhook webhook) {
        return webhook.terms().url().server();
    }
}
