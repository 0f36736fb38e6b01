package broadsheet.article.webhook.subscription;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A webhook as a client reads it.
 *
 * @param secret only in the answer to the request that made it; nobody can read it again
 * @param previousSecretUntil until when posts are also signed with the secret before
 */
record WebhookAnswer(
        String id,
        long version,
        String url,
        List<String> events,
        String description,
        boolean active,
        @Nullable String secret,
        @Nullable Instant previousSecretUntil,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant failingSince,
        @Nullable Instant switchedOffAt,
        @Nullable String switchedOffBecause) {

    /** A webhook as it is read at any time. */
    static WebhookAnswer of(Webhook webhook) {
        return of(webhook, null);
    }

    /** A webhook with the secret that has just been made. */
    static WebhookAnswer withSecret(Webhook webhook) {
        return of(webhook, webhook.secrets().current().text());
    }

    private static WebhookAnswer of(Webhook webhook, @Nullable String secret) {
        var terms = webhook.terms();
        var health = webhook.health();
        return new WebhookAnswer(
                webhook.id(),
                webhook.version(),
                terms.url().toString(),
                terms.events().types(),
                terms.description(),
                terms.active(),
                secret,
                webhook.secrets().previousUntil(),
                webhook.createdAt(),
                webhook.updatedAt(),
                health.failingSince(),
                health.switchedOffAt(),
                health.switchedOffBecause());
    }
}
