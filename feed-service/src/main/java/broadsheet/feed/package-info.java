/**
 * The service that owns the front page and all that readers read: it takes what the others announce, presses what that
 * touches, and serves finished bytes from memory.
 *
 * <p>In: {@code intake} takes events, {@code store} keeps the newest of each, {@code pressroom} presses what changed,
 * the fronts as {@code arrangement} has them laid out, with the presses of {@code front}, {@code page},
 * {@code syndication} and {@code sitemap}. Out: {@code serving} looks pages up, {@code live} tells browsers what
 * changed on fronts; {@code discussion} asks comment-service for the first comments; {@code hub} tells a hub what
 * changed.
 *
 * <p>Beside it, {@code search} keeps an index of what readers see, and finds in it what they ask for.
 */
@NullMarked
package broadsheet.feed;

import org.jspecify.annotations.NullMarked;
