package broadsheet.comment.settings;

import broadsheet.comment.domain.ArticleId;
import java.util.regex.Pattern;

/**
 * What settings are for.
 *
 * @param name {@code site}, {@code sections/<slug>} or {@code articles/<id>}: the end of the address, and the key
 */
record Level(String name) {

    static final Level SITE = new Level("site");

    private static final Pattern SLUG = Pattern.compile("(?=.*[a-z])[a-z0-9]++(?:-[a-z0-9]++)*+");
    private static final int LONGEST_SLUG = 200;

    /**
     * A section's.
     *
     * @throws IllegalArgumentException if no section can have this slug
     */
    static Level section(String slug) {
        if (slug.length() > LONGEST_SLUG || !SLUG.matcher(slug).matches()) {
            throw new IllegalArgumentException("must be a slug, such as kinh-te");
        }
        return new Level("sections/" + slug);
    }

    static Level article(ArticleId id) {
        return new Level("articles/" + id);
    }
}
