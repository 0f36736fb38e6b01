package broadsheet.article.webhook.delivery;

import broadsheet.article.webhook.delivery.Delivery.Claim;
import broadsheet.article.webhook.outside.Lane;
import broadsheet.article.webhook.outside.TargetSettings;
import broadsheet.article.webhook.outside.Targets;
import broadsheet.article.webhook.subscription.Webhook;
import broadsheet.article.webhook.subscription.Webhooks;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;

/**
 * Has deliveries attempted that are due: as many at once to each host as its lane has room for, so that one that is
 * slow keeps only its own waiting. Webhooks of one host take turns.
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
    private final Map<String, Long> lastTurns = new HashMap<>();
    private long turns;

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
            var due = webhooks.all().stream()
                    .filter(webhook ->
                            waiting.remove(webhook.id()) && webhook.terms().active())
                    .toList();
            serveInTurn(due, threads, free);
            // What is left belongs to webhooks that have been removed
            waiting.forEach(deliveries::removeOf);
        });
    }

    /** One delivery of each, again and again as long as there is room: first those whose last turn is longest ago. */
    private void serveInTurn(List<Webhook> due, Executor threads, Runnable free) {
        lastTurns.keySet().retainAll(due.stream().map(Webhook::id).toList());
        var waiting = new ArrayDeque<>(due.stream()
                .sorted(Comparator.comparing(webhook -> lastTurns.getOrDefault(webhook.id(), 0L)))
                .toList());
        while (!waiting.isEmpty()) {
            var webhook = waiting.remove();
            if (isServed(webhook, threads, free)) {
                turns++;
                lastTurns.put(webhook.id(), turns);
                waiting.add(webhook);
            }
        }
    }

    private boolean isServed(Webhook webhook, Executor threads, Runnable free) {
        var lane = targets.lane(webhook.terms().url());
        if (!lane.enter()) {
            return false;
        }
        var claim = claimOrLeave(webhook, lane);
        claim.ifPresent(taken -> threads.execute(() -> attempt(taken, webhook, lane, free)));
        return claim.isPresent();
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
