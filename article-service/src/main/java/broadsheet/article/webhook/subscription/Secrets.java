package broadsheet.article.webhook.subscription;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The secrets that a webhook's posts are signed with: for a while after a change both, so that the receiver can change
 * over when it likes.
 *
 * @param previous the secret before; null when there was none
 * @param previousUntil until when it still signs; null when there was none
 */
public record Secrets(
        Secret current, @Nullable Secret previous, @Nullable Instant previousUntil) {

    /** The first secret. */
    static Secrets of(Secret first) {
        return new Secrets(first, null, null);
    }

    /** Another secret from now on, beside the one of until now. */
    Secrets rotate(Secret next, Instant previousUntil) {
        return new Secrets(next, current, previousUntil);
    }

    /**
     * The signatures of a post, with a space between.
     *
     * @param id the post's
     * @param at when it is sent
     */
    public String sign(String id, Instant at, String body) {
        var content = id + "." + at.getEpochSecond() + "." + body;
        return valid(at).map(secret -> secret.sign(content)).collect(joining(" "));
    }

    private Stream<Secret> valid(Instant at) {
        return previous == null || previousUntil == null || !at.isBefore(previousUntil)
                ? Stream.of(current)
                : Stream.of(current, previous);
    }
}
