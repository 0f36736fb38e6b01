package broadsheet.article.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a stretch of a block's text is beside plain.
 *
 * @param from where it begins, in UTF-16 units from the text's beginning, as strings are counted in browsers
 * @param to where it ends; what stands there is outside
 * @param href where a {@code link} leads; other styles have none
 */
public record Mark(Style style, int from, int to, @Nullable Target href) {

    private static final int MOST = 500;
    private static final Comparator<Mark> IN_ORDER =
            Comparator.comparingInt(Mark::from).thenComparingInt(Mark::to).thenComparing(Mark::style);

    public Mark {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("must begin at 0 or later, and end after it begins");
        }
        if ((style == Style.LINK) != (href != null)) {
            throw new IllegalArgumentException("must have href if it is a link, and only then");
        }
    }

    /**
     * The marks of a text, in its order.
     *
     * @throws IllegalArgumentException if one reaches outside of the text or into the middle of a character, if links
     *     lie on each other, or if there are more than 500
     */
    public static List<Mark> on(Prose text, List<Mark> marks) {
        if (marks.size() > MOST) {
            throw new IllegalArgumentException("must have at most " + MOST + " marks, but has " + marks.size());
        }
        var ordered = marks.stream().distinct().sorted(IN_ORDER).toList();
        ordered.forEach(mark -> mark.requireIn(text.value()));
        requireApart(ordered.stream().filter(mark -> mark.style == Style.LINK).toList());
        return ordered;
    }

    /** The marks of each of several texts; empty when none has any. */
    static List<List<Mark>> onEach(List<Prose> items, List<List<Mark>> marks) {
        if (marks.stream().allMatch(List::isEmpty)) {
            return List.of();
        }
        if (marks.size() != items.size()) {
            throw new IllegalArgumentException("must have one list of marks for each item, or none at all");
        }
        return IntStream.range(0, items.size())
                .mapToObj(i -> on(items.get(i), marks.get(i)))
                .toList();
    }

    private void requireIn(String text) {
        if (to > text.length()) {
            throw new IllegalArgumentException(
                    "must end at " + text.length() + " at most, where the text does, but one ends at " + to);
        }
        if (splits(text, from) || splits(text, to)) {
            throw new IllegalArgumentException("must not begin or end in the middle of a character");
        }
    }

    private static boolean splits(String text, int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }

    private static void requireApart(List<Mark> links) {
        for (var i = 1; i < links.size(); i++) {
            if (links.get(i).from < links.get(i - 1).to) {
                throw new IllegalArgumentException("must not have a link within a link");
            }
        }
    }

    /** What text can be. */
    public enum Style {
        LINK,
        STRONG,
        EMPHASIS,
        UNDERLINE,
        STRIKETHROUGH,
        SUPERSCRIPT,
        SUBSCRIPT,
        CODE;

        /**
         * The style that the API calls so.
         *
         * @throws IllegalArgumentException if none is called so
         */
        public static Style named(String name) {
            for (var style : values()) {
                if (style.toString().equals(name)) {
                    return style;
                }
            }
            throw new IllegalArgumentException("must be one of " + List.of(values()));
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
