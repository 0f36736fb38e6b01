package broadsheet.feed.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import broadsheet.feed.site.Edition;
import java.net.URLEncoder;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The form as the reader filled it in.
 *
 * @param action where it is sent
 * @param from a day, or empty
 * @param to a day, or empty
 */
record SearchForm(String action, String q, String from, String to, List<Choice> sections, Edition edition) {

    static SearchForm of(Function<String, Optional<String>> parameter, Edition edition) {
        var section = parameter.apply("section").orElse("");
        var sections = Stream.concat(
                        Stream.of(new Choice("", edition.label("searchEverywhere"), section.isEmpty())),
                        edition.sections().stream()
                                .map(it -> new Choice(
                                        it.slug(), edition.name(it), it.slug().equals(section))))
                .toList();
        return new SearchForm(
                PressingSearch.PATH,
                shortened(parameter.apply("q").orElse("").strip()),
                day(parameter.apply("from")),
                day(parameter.apply("to")),
                sections,
                edition);
    }

    /** The address at which the answer goes on. */
    String next(String cursor) {
        var section = sections.stream().filter(Choice::chosen).map(Choice::slug).findFirst();
        var parameters = Stream.of(
                        named("q", q), named("section", section.orElse("")), named("from", from), named("to", to))
                .filter(parameter -> !parameter.endsWith("="))
                .collect(Collectors.joining("&"));
        var address = edition.link(action);
        return address + (address.contains("?") ? "&" : "?") + parameters + "&cursor=" + cursor;
    }

    private static String named(String name, String value) {
        return name + "=" + URLEncoder.encode(value, UTF_8);
    }

    /** What is far too long to search for isn't sent back either. */
    private static String shortened(String text) {
        return text.length() <= 2 * Search.LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, Search.LONGEST));
    }

    private static String day(Optional<String> parameter) {
        return parameter.filter(text -> text.matches("\\d{4}-\\d\\d-\\d\\d")).orElse("");
    }

    /** A section to search in. */
    record Choice(String slug, String name, boolean chosen) {}
}
