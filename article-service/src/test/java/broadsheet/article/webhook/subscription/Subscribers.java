package broadsheet.article.webhook.subscription;

import broadsheet.article.webhook.outside.TargetUrl;
import broadsheet.article.webhook.subscription.Webhook.Terms;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Subscribes receivers as {@link CreatingWebhook} does, without its checks. */
public final class Subscribers {

    private final Webhooks webhooks;
    private final InstantSource clock;

    /** Those who subscribe at a time. */
    public Subscribers(Webhooks webhooks, InstantSource clock) {
        this.webhooks = webhooks;
        this.clock = clock;
    }

    /** A webhook that gets the events that are named, or all. */
    public Webhook add(String url, String... events) {
        var wanted = events.length == 0 ? Wanted.ALL : new Wanted(List.of(events));
        var terms = new Terms(TargetUrl.parse(url), wanted, "", true);
        var webhook = Webhook.of(UUID.randomUUID().toString(), terms, Secret.next(), clock.instant());
        webhooks.add(webhook, Optional.empty());
        return webhook;
    }

    /** Switches a webhook on or off. */
    public Webhook switched(Webhook webhook, boolean active) {
        var now = webhooks.find(webhook.id()).orElseThrow();
        var terms = new Terms(now.terms().url(), now.terms().events(), "", active);
        return stored(now.agree(terms, clock.instant()));
    }

    /** Gives a webhook another secret; the one before is good until then. */
    public Webhook rotated(Webhook webhook, Instant until) {
        var now = webhooks.find(webhook.id()).orElseThrow();
        return stored(now.rotate(Secret.next(), until, clock.instant()));
    }

    /** Removes a webhook. */
    public void remove(Webhook webhook) {
        webhooks.remove(webhooks.find(webhook.id()).orElseThrow());
    }

    /** The secret that it signs with now. */
    public static String secret(Webhook webhook) {
        return webhook.secrets().current().text();
    }

    private Webhook stored(Webhook webhook) {
        webhooks.store(webhook);
        return webhook;
    }
}
