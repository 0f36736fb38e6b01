/**
 * The service that owns articles: editorial front ends write and publish through it, and it announces what readers are
 * to see.
 *
 * <p>{@code drafting} and {@code publication} are the way in, over {@code domain} and {@code storage};
 * {@code catalogue} knows the sections, tags and authors that articles name; {@code announcement} turns what happened
 * into published events, and {@code webhook} takes these to other systems.
 */
@NullMarked
package broadsheet.article;

import org.jspecify.annotations.NullMarked;
