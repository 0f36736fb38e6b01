package broadsheet.article.storage;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words by which an article is found: without accents and in lower case, so that {@code hoang} is Hoàng too. */
public final class SearchWords {

    /** Beyond these, an article's later words would cost more in the index than they find. */
    private static final int MOST = 600;

    private static final int LONGEST = 40;
    private static final Set<String> NOT_SEARCHED =
            Set.of("type", "url", "media", "href", "language", "slug", "section");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern MARKS = Pattern.compile("\\p{InCombiningDiacriticalMarks}+");
    private static final Pattern TYPOGRAPHY = Pattern.compile("[\u00a0\u2010-\u201f\u2026]");
    private static final Pattern ASCII = Pattern.compile("\\p{ASCII}*");
    private static final Transliterator ANY_SCRIPT = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

    private SearchWords() {}

    /** Those of a content as it is stored. */
    static List<String> of(Map<String, Object> content) {
        var words = new LinkedHashSet<String>();
        collect(content, words);
        return words.stream().limit(MOST).toList();
    }

    /** Those of a question or of any text, in its order. */
    public static List<String> in(String text) {
        return BETWEEN_WORDS
                .splitAsStream(folded(text))
                .filter(Predicate.not(String::isEmpty))
                .map(word -> word.substring(0, Math.min(word.length(), LONGEST)))
                .distinct()
                .toList();
    }

    /** What the transliterator makes of a text; it is slow, and gets only what needs it. */
    private static String folded(String text) {
        return foldedLatin(text)
                .orElseGet(() -> SPACE.splitAsStream(text)
                        .map(part -> foldedLatin(part).orElseGet(() -> ANY_SCRIPT.transliterate(part)))
                        .collect(Collectors.joining(" ")));
    }

    /** Latin letters without their marks; empty when something else is left. */
    private static Optional<String> foldedLatin(String text) {
        var letters = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd')
                .replace('Đ', 'd');
        var plain = TYPOGRAPHY.matcher(letters).replaceAll(" ");
        return ASCII.matcher(plain).matches() ? Optional.of(plain.toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    private static void collect(@Nullable Object part, Set<String> words) {
        switch (part) {
            case String text -> words.addAll(in(text));
            case Map<?, ?> fields -> searched(fields).forEach(value -> collect(value, words));
            case Collection<?> items -> items.forEach(item -> collect(item, words));
            case null, default -> {
                // Numbers and truth values are nobody's search
            }
        }
    }

    private static Stream<@Nullable Object> searched(Map<?, ?> fields) {
        return fields.entrySet().stream()
                .filter(field -> !NOT_SEARCHED.contains(String.valueOf(field.getKey())))
                .map(Map.Entry::getValue);
    }
}
