package broadsheet.article.catalogue.editing;

import static java.nio.charset.StandardCharsets.UTF_8;

import broadsheet.article.catalogue.entry.Kind;
import broadsheet.article.catalogue.storage.Catalogue;
import broadsheet.article.domain.Slug;
import broadsheet.web.paging.Cursor;
import broadsheet.web.paging.Limit;
import broadsheet.web.problem.FieldError;
import broadsheet.web.problem.Problems;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Lists a kind: sections by their order, tags and authors by their slug. */
@Component
class Listing {

    static final int LONGEST_BEGINNING = 100;

    private final Catalogue catalogue;
    private final Showing showing;

    Listing(Catalogue catalogue, Showing showing) {
        this.catalogue = catalogue;
        this.showing = showing;
    }

    /**
     * A page of the list.
     *
     * @param q what a word of a name begins with, without regard to accents and case
     */
    <T> ResponseEntity<Page<T>> list(
            Kind kind, @Nullable String q, @Nullable String limit, @Nullable String cursor, Function<Shown, T> answer) {
        var size = Limit.parse(limit);
        var after = Cursor.parse(cursor, Function.identity());
        var beginning = Optional.ofNullable(q).filter(text -> !text.isBlank()).map(Listing::beginning);
        if (beginning.filter(String::isEmpty).isPresent()) {
            return ResponseEntity.ok(new Page<>(List.of(), null));
        }
        var found = catalogue.list(kind, beginning, after, size.items() + 1);
        var shown = showing.show(kind, found.stream().limit(size.items()).toList()).stream()
                .map(answer)
                .toList();
        if (found.size() <= size.items()) {
            return ResponseEntity.ok(new Page<>(shown, null));
        }
        var next = new Cursor(Catalogue.place(found.get(size.items() - 1)));
        var path = "/" + kind.plural() + (q == null ? "" : "?q=" + UriUtils.encode(q, UTF_8));
        return ResponseEntity.ok()
                .header(HttpHeaders.LINK, link(path, next, size))
                .body(new Page<>(shown, next.text()));
    }

    private static String link(String path, Cursor next, Limit size) {
        return next.linkNext(path, size).replaceFirst("\\?q=([^?]*)\\?", "?q=$1&");
    }

    private static String beginning(String text) {
        if (text.length() > LONGEST_BEGINNING) {
            throw Problems.malformed(
                    "The list can't be made.",
                    new FieldError("q", "must have at most " + LONGEST_BEGINNING + " characters"));
        }
        return Slug.words(text);
    }

    /** A part of a list; {@code next} is absent on the last. */
    record Page<T>(List<T> items, @Nullable String next) {}
}
