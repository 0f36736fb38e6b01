package broadsheet.article.media.stock;

import java.time.Instant;

/**
 * How often a medium has been held by articles that were being saved.
 *
 * @param times so far: a removal that was decided on before the last one is void
 * @param until when the holds end that are on it; past when there are none
 */
public record Held(long times, Instant until) {

    static final Held NEVER = new Held(0, Instant.EPOCH);
}
