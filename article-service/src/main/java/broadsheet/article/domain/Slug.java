package broadsheet.article.domain;

import com.ibm.icu.text.Transliterator;
import java.util.regex.Pattern;

/**
 * A thing's part of its address: an article's, a section's, a tag's, an author's.
 *
 * @param value 1 to 100 of {@code a-z}, {@code 0-9} and single hyphens within
 */
public record Slug(String value) {

    private static final int LONGEST = 80;
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern HYPHENS_AROUND = Pattern.compile("^-|-$");
    private static final Transliterator TO_ASCII = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

    /** Attempts that get a number; beyond them a name is so common that the article's id tells better. */
    private static final int NUMBERED = 9;

    public Slug {
        if (value.length() > LONGEST + 20 || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("must be 1 to 100 of a-z, 0-9 and hyphens");
        }
    }

    /** A headline's slug, in whatever script it is: {@code Đường sắt} becomes {@code duong-sat}. */
    public static Slug of(Headline headline) {
        return of(headline.value(), "article");
    }

    /**
     * A name's slug, in whatever script it is.
     *
     * @param otherwise for a name of which nothing is left
     */
    public static Slug of(String name, String otherwise) {
        var slug = shortened(words(name));
        return new Slug(slug.isEmpty() ? otherwise : slug);
    }

    /** A text's words without accents, in lower case and with hyphens between them; empty if there are none. */
    public static String words(String text) {
        var words = OTHERS.matcher(TO_ASCII.transliterate(text)).replaceAll("-");
        return HYPHENS_AROUND.matcher(words).replaceAll("");
    }

    /**
     * What to try next when others have this slug.
     *
     * @param attempt 1 is the slug itself, 2 has {@code -2} after it; beyond 9, a part of the article's id
     */
    public Slug variant(int attempt, ArticleId id) {
        if (attempt == 1) {
            return this;
        }
        var text = id.toString();
        return new Slug(value + "-" + (attempt <= NUMBERED ? attempt : text.substring(text.length() - 12)));
    }

    @Override
    public String toString() {
        return value;
    }

    private static String shortened(String slug) {
        if (slug.length() <= LONGEST) {
            return slug;
        }
        var end = slug.lastIndexOf('-', LONGEST);
        return slug.substring(0, end > 0 ? end : LONGEST);
    }
}
