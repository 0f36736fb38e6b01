/**
 * What editors do with fronts: arrange them, look at an arrangement before readers do, see who arranged what, and go
 * back. May use {@code arrangement}, {@code front}, {@code pressroom}, {@code intake} and {@code site}.
 */
@NullMarked
package broadsheet.feed.curation;

import org.jspecify.annotations.NullMarked;
