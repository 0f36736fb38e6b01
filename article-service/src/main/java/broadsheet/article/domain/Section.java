package broadsheet.article.domain;

import java.util.regex.Pattern;

/**
 * The section of the site that an article belongs to.
 *
 * @param value its slug, such as {@code kinh-te}: 1 to 60 of {@code a-z}, {@code 0-9} and single hyphens within
 */
public record Section(String value) {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public Section {
        if (value.length() > 60 || !SLUG.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "must be a section's slug: 1 to 60 of a-z, 0-9 and hyphens, such as kinh-te");
        }
    }
}
