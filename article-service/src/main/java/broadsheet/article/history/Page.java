package broadsheet.article.history;

import broadsheet.web.paging.Cursor;
import broadsheet.web.paging.Limit;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/**
 * A part of a list, the newest first.
 *
 * @param next the cursor of the following page; absent on the last
 */
record Page<T>(List<T> items, @Nullable String next) {

    /** The answer to a request for a page, of what was found: one more than asked for when there is a next page. */
    static <F, T> ResponseEntity<Page<T>> of(
            List<F> found, Limit limit, Function<F, ?> place, Function<F, T> answer, String path) {
        var shown = found.stream().limit(limit.items()).toList();
        var items = shown.stream().map(answer).toList();
        if (found.size() <= limit.items()) {
            return ResponseEntity.ok(new Page<>(items, null));
        }
        var cursor = new Cursor(String.valueOf(place.apply(shown.getLast())));
        return ResponseEntity.ok()
                .header(HttpHeaders.LINK, cursor.linkNext(path, limit))
                .body(new Page<>(items, cursor.text()));
    }
}
