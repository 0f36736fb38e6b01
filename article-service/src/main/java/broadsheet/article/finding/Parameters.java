package broadsheet.article.finding;

import broadsheet.article.catalogue.entry.Kind;
import broadsheet.article.catalogue.reference.References;
import broadsheet.article.content.Times;
import broadsheet.article.domain.Byline;
import broadsheet.article.domain.Section;
import broadsheet.article.domain.State;
import broadsheet.article.domain.Tag;
import broadsheet.article.storage.ArticleQuery;
import broadsheet.article.storage.ArticleQuery.Direction;
import broadsheet.article.storage.ArticleQuery.Order;
import broadsheet.web.problem.FieldError;
import broadsheet.web.problem.Problems;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a client asks for in the query of a list's address. */
final class Parameters {

    private static final int LONGEST_TEXT = 200;
    private static final Set<String> KNOWN =
            Set.of("state", "section", "tag", "byline", "owner", "q", "from", "until", "sort", "limit", "cursor");

    private final Map<String, String> given;
    private final References references;

    Parameters(Map<String, String> given, References references) {
        given.keySet().stream()
                .filter(name -> !KNOWN.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw wrong(name, "is not a parameter of this list");
                });
        this.given = given;
        this.references = references;
    }

    /** The query; of an owner only, if there is one. */
    ArticleQuery query(Optional<String> owner) {
        var sort = text("sort").orElse("-updated");
        var wanted = read("owner", Parameters::bounded);
        return new ArticleQuery(
                read("state", Parameters::states).orElse(Set.of()),
                read("section", this::section).orElse(Set.of()),
                read("tag", this::tag).orElse(Set.of()),
                read("byline", this::byline).orElse(Set.of()),
                owner.or(() -> wanted),
                read("q", Parameters::bounded),
                read("from", Times::read),
                read("until", Times::read),
                read("sort", Parameters::order).orElse(Order.UPDATED),
                sort.startsWith("-") ? Direction.NEWEST_FIRST : Direction.OLDEST_FIRST);
    }

    private Set<Section> section(String text) {
        var slugs = references.ofSection(new Section(text).value());
        return slugs.stream().map(Section::new).collect(Collectors.toSet());
    }

    private Set<Tag> tag(String text) {
        var names = references.of(Kind.TAG, new Tag(text).value());
        return names.stream().map(Tag::new).collect(Collectors.toSet());
    }

    private Set<Byline> byline(String text) {
        var names = references.of(Kind.AUTHOR, new Byline(text).value());
        return names.stream().map(Byline::new).collect(Collectors.toSet());
    }

    /** The parameters that lead to the same list, for the address of its next page. */
    Optional<String> text(String name) {
        return Optional.ofNullable(given.get(name)).filter(value -> !value.isBlank());
    }

    private <T> Optional<T> read(String name, Function<String, T> make) {
        try {
            return text(name).map(make);
        } catch (IllegalArgumentException e) {
            throw wrong(name, String.valueOf(e.getMessage()));
        }
    }

    private static Set<State> states(String text) {
        var states = EnumSet.noneOf(State.class);
        for (var name : text.split(",", -1)) {
            states.add(Arrays.stream(State.values())
                    .filter(state -> state.toString().equals(name.strip()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("must be of " + Arrays.toString(State.values()))));
        }
        return states;
    }

    private static Order order(String text) {
        var name = text.startsWith("-") ? text.substring(1) : text;
        return Arrays.stream(Order.values())
                .filter(order -> order.toString().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("must be updated, published or created, with - for newest first"));
    }

    private static String bounded(String text) {
        if (text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("must have at most " + LONGEST_TEXT + " characters");
        }
        return text;
    }

    private static RuntimeException wrong(String name, String reason) {
        return Problems.malformed("The list can't be made.", new FieldError(name, reason));
    }
}
