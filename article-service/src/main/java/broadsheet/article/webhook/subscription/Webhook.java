package broadsheet.article.webhook.subscription;

import broadsheet.article.webhook.outside.TargetUrl;
import java.time.Instant;

/**
 * Who wants to hear of articles, and where.
 *
 * @param id a UUID, version 7
 * @param version grows with every change, those that the service itself makes included
 * @param since it gets events that happened after this: its creation, or the last time that it was switched on
 */
public record Webhook(
        String id,
        long version,
        Terms terms,
        Secrets secrets,
        Health health,
        Instant createdAt,
        Instant updatedAt,
        Instant since) {

    /** A new webhook. */
    static Webhook of(String id, Terms terms, Secret secret, Instant now) {
        return new Webhook(id, 1, terms, Secrets.of(secret), Health.GOOD, now, now, now);
    }

    /** The webhook with other terms; whoever switches it on starts anew. */
    Webhook agree(Terms next, Instant now) {
        var begins = next.active() && !terms.active();
        var afresh = begins || !next.url().equals(terms.url());
        return new Webhook(
                id, version + 1, next, secrets, afresh ? Health.GOOD : health, createdAt, now, begins ? now : since);
    }

    /** The webhook with another secret, beside which the one of until now is good for a while. */
    Webhook rotate(Secret next, Instant previousUntil, Instant now) {
        return new Webhook(id, version + 1, terms, secrets.rotate(next, previousUntil), health, createdAt, now, since);
    }

    /** Whether it is to get an event. */
    public boolean wants(String type, Instant happenedAt) {
        return terms.active() && terms.events().includes(type) && happenedAt.isAfter(since);
    }

    /**
     * What its owner decides.
     *
     * @param description for people, at most 300 characters
     * @param active whether it gets anything
     */
    public record Terms(TargetUrl url, Wanted events, String description, boolean active) {

        private static final int MOST_CHARACTERS = 300;

        static String description(String text) {
            if (text.length() > MOST_CHARACTERS) {
                throw new IllegalArgumentException(
                        "must have at most " + MOST_CHARACTERS + " characters, but has " + text.length());
            }
            return text.strip();
        }
    }
}
