package broadsheet.article.webhook.delivery;

import broadsheet.article.webhook.delivery.Delivery.Claim;
import broadsheet.article.webhook.outside.Lane;
import broadsheet.article.webhook.outside.TargetSettings;
import broadsheet.article.webhook.outside.Targets;
import broadsheet.article.webhook.subscription.Webhook;
import broadsheet.article.webhook.subscription.Webhooks;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Executor;

/**
 * Has deliveries attempted that are due: as many at once to each host as its lane has room for, so that one that is
 * slow keeps only its own waiting.
 */
final class Serving {

    /** For what is done around an attempt: reading and noting it. */
    private static final Duration MARGIN = Duration.ofSeconds(30);

    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final Targets targets;
    private final Attempting attempting;
    private final Duration lease;
    private final InstantSource clock;
    private final Troubles troubles = new Troubles();

    Serving(
            Webhooks webhooks,
            Deliveries deliveries,
            Targets targets,
            Attempting attempting,
            TargetSettings settings,
            InstantSource clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.targets = targets;
        this.attempting = attempting;
        this.lease = settings.timeLimit().plus(MARGIN);
        this.clock = clock;
    }

    /**
     * Begins to attempt what is due, each on one of the threads.
     *
     * @param free run after each attempt: there is room for another
     */
    void serve(Executor threads, Runnable free) {
        troubles.survive(() -> {
            var waiting = deliveries.webhooksWithDue(clock.instant());
            if (waiting.isEmpty()) {
                return;
            }
            for (var webhook : webhooks.all()) {
                if (waiting.remove(webhook.id()) && webhook.terms().active()) {
                    serve(webhook, threads, free);
                }
            }
            // What is left belongs to webhooks that have been removed
            waiting.forEach(deliveries::removeOf);
        });
    }

    private void serve(Webhook webhook, Executor threads, Runnable free) {
        var lane = targets.lane(webhook.terms().url());
        while (lane.enter()) {
            var claim = claimOrLeave(webhook, lane);
            if (claim.isEmpty()) {
                return;
            }
            threads.execute(() -> attempt(claim.get(), webhook, lane, free));
        }
    }

    private Optional<Claim> claimOrLeave(Webhook webhook, Lane lane) {
        var claim = Optional.<Claim>empty();
        try {
            claim = deliveries.claim(webhook.id(), clock.instant(), lease);
        } finally {
            if (claim.isEmpty()) {
                lane.leave();
            }
        }
        return claim;
    }

    private void attempt(Claim claim, Webhook webhook, Lane lane, Runnable free) {
        try {
            troubles.survive(() -> attempting.attempt(claim, webhook, lane));
        } finally {
            lane.leave();
            free.run();
        }
    }
}
