package broadsheet.comment.storage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import broadsheet.web.paging.PlaceInTime;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.Date;
import java.util.Optional;
import org.bson.conversions.Bson;

/**
 * Documents from the newest to the oldest.
 *
 * @param at the field with the time
 * @param id the field that tells those apart which have the same time
 */
public record NewestFirst(String at, String id) {

    /** Their order. */
    public Bson sort() {
        return Sorts.descending(at, id);
    }

    /** What comes after a place; everything from the beginning. */
    public Bson after(Optional<PlaceInTime> place) {
        return place.map(this::after).orElseGet(Filters::empty);
    }

    private Bson after(PlaceInTime place) {
        var time = Date.from(place.at());
        return or(lt(at, time), and(eq(at, time), lt(id, place.id())));
    }
}
