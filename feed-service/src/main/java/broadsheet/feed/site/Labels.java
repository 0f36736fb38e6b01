package broadsheet.feed.site;

import static java.util.stream.Collectors.toUnmodifiableMap;

import com.ibm.icu.text.PluralRules;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fixed words of the pages in one language, from {@code labels_<tag>.properties} in UTF-8. */
final class Labels {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private final Map<String, String> texts;
    private final PluralRules plurals;

    private Labels(Map<String, String> texts, PluralRules plurals) {
        this.texts = texts;
        this.plurals = plurals;
    }

    static Labels in(Language language) {
        var name = "labels_" + language.tag() + ".properties";
        try (var resource = Labels.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IllegalArgumentException("There are no labels in the language " + language.tag());
            }
            var properties = new Properties();
            properties.load(new InputStreamReader(resource, StandardCharsets.UTF_8));
            var texts = properties.stringPropertyNames().stream()
                    .collect(toUnmodifiableMap(key -> key, properties::getProperty));
            return new Labels(texts, PluralRules.forLocale(language.locale()));
        } catch (IOException e) {
            throw new UncheckedIOException("The labels in " + name + " can't be read", e);
        }
    }

    Map<String, String> all() {
        return texts;
    }

    /** Those of these names, and those that begin with one of them and a dot, in the order of the alphabet. */
    Map<String, String> of(List<String> names) {
        var found = new TreeMap<>(texts);
        found.keySet()
                .removeIf(key -> names.stream().noneMatch(name -> key.equals(name) || key.startsWith(name + ".")));
        return found;
    }

    /** The text of a key with {@code {0}}, {@code {1}} … replaced by the values. */
    String text(String key, Object... values) {
        var text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("There is no label " + key);
        }
        return PLACE.matcher(text)
                .replaceAll(place -> Matcher.quoteReplacement(values[Integer.parseInt(place.group(1))].toString()));
    }

    /** The text of a key in the form that the language uses for this many. */
    String count(String key, long count, String printed) {
        var form = key + "." + plurals.select((double) count);
        return text(texts.containsKey(form) ? form : key + ".other", printed);
    }
}
