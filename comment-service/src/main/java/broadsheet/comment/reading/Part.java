package broadsheet.comment.reading;

import broadsheet.comment.storage.Listed;
import broadsheet.comment.storage.Order;
import broadsheet.comment.storage.Order.Place;
import broadsheet.web.paging.Cursor;
import broadsheet.web.paging.Limit;
import broadsheet.web.problem.FieldError;
import broadsheet.web.problem.Problems;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for.
 *
 * @param after where the page before ended; empty for the first page
 */
record Part(Order order, Optional<Place> after, Limit limit) {

    /**
     * Reads the parameters; a cursor knows its order.
     *
     * @throws org.springframework.web.ErrorResponseException 400 that names the one that is wrong
     */
    static Part parse(@Nullable String sort, @Nullable String cursor, @Nullable String limit) {
        var place = Cursor.parse(cursor, Place::parse);
        var order = sort == null ? place.map(Place::order).orElse(Order.OLDEST) : order(sort);
        if (place.isPresent() && place.get().order() != order) {
            throw wrong("cursor", "is of a list in another order");
        }
        return new Part(order, place, Limit.parse(limit));
    }

    /** The items of the page, of one more than it holds. */
    List<Listed> page(List<Listed> found) {
        return found.stream().limit(limit.items()).toList();
    }

    /** Where the next page begins; empty if nothing is left. */
    Optional<Cursor> next(List<Listed> found) {
        return found.size() > limit.items()
                ? Optional.of(
                        new Cursor(order.placeOf(found.get(limit.items() - 1)).toString()))
                : Optional.empty();
    }

    static RuntimeException wrong(String parameter, String reason) {
        return Problems.malformed("The list can't be served.", new FieldError(parameter, reason));
    }

    private static Order order(String sort) {
        try {
            return Order.named(sort);
        } catch (IllegalArgumentException e) {
            throw wrong("sort", String.valueOf(e.getMessage()));
        }
    }
}
