package broadsheet.comment.storage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import broadsheet.comment.domain.CommentId;
import com.mongodb.client.model.Sorts;
import java.util.Locale;
import java.util.stream.Stream;
import org.bson.conversions.Bson;

/**
 * In which order comments are listed.
 *
 * <p>A list goes on after a {@link Place}. By time it shows everything once that was there when it began. By replies or
 * recommendations it does for all whose number stays; what rises meanwhile is not shown again, what falls may be.
 */
public enum Order {
    /** Every comment, replies among them, from oldest to newest. */
    FLAT,
    OLDEST,
    NEWEST,
    MOST_REPLIED,
    MOST_RECOMMENDED;

    /**
     * The order with a name, such as {@code most-replied}.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Order named(String name) {
        return Stream.of(values())
                .filter(order -> order.toString().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "must be one of " + Stream.of(values()).toList()));
    }

    /** The name, as the API has it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What a list in this order goes on after. */
    public Place placeOf(Listed listed) {
        var score = switch (this) {
            case FLAT, OLDEST, NEWEST -> 0;
            case MOST_REPLIED -> listed.tally().replies();
            case MOST_RECOMMENDED -> listed.tally().recommendations();
        };
        return new Place(this, score, listed.comment().posting().id());
    }

    Bson sort() {
        return switch (this) {
            case FLAT, OLDEST -> Sorts.ascending("_id");
            case NEWEST -> Sorts.descending("_id");
            case MOST_REPLIED -> Sorts.descending(Tallies.REPLIES, "_id");
            case MOST_RECOMMENDED -> Sorts.descending(Tallies.RECOMMENDATIONS, "_id");
        };
    }

    private Bson after(long score, CommentId id) {
        return switch (this) {
            case FLAT, OLDEST -> gt("_id", id.toString());
            case NEWEST -> lt("_id", id.toString());
            case MOST_REPLIED -> below(Tallies.REPLIES, score, id);
            case MOST_RECOMMENDED -> below(Tallies.RECOMMENDATIONS, score, id);
        };
    }

    private static Bson below(String field, long score, CommentId id) {
        return or(lt(field, score), and(eq(field, score), lt("_id", id.toString())));
    }

    /**
     * Where in a list a comment stood.
     *
     * @param score by which the order is, if it isn't by time
     */
    public record Place(Order order, long score, CommentId id) {

        /**
         * Reads a place from its text.
         *
         * @throws IllegalArgumentException if it is none
         */
        public static Place parse(String text) {
            var parts = text.split("/", -1);
            if (parts.length != 3) {
                throw new IllegalArgumentException("is no place in a list");
            }
            return new Place(named(parts[0]), Long.parseLong(parts[1]), CommentId.parse(parts[2]));
        }

        Bson after() {
            return order.after(score, id);
        }

        @Override
        public String toString() {
            return order + "/" + score + "/" + id;
        }
    }
}
