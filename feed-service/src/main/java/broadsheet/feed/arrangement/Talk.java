package broadsheet.feed.arrangement;

import java.time.Duration;
import java.time.Instant;
import java.util.SortedMap;

/**
 * How much an article is talked about: each comment counts one when it is posted, and half of that every twelve hours.
 *
 * <p>The sum is kept as the binary logarithm of what it would be at the epoch. By that number, two articles stand in
 * the same order at any time, so nothing has to be ranked again because time has passed, and no replica's clock counts.
 *
 * @param comments how many readers see
 * @param heat the logarithm; negative infinity when nobody has commented
 */
public record Talk(long comments, double heat) {

    /** What nobody has commented on. */
    public static final Talk NONE = new Talk(0, Double.NEGATIVE_INFINITY);

    private static final double HALF_LIFE = Duration.ofHours(12).toMillis();

    /**
     * The talk under an article.
     *
     * @param comments how many readers see
     * @param posted when, and how many at once: sorted, since sums of fractions depend on their order
     */
    public static Talk of(long comments, SortedMap<Instant, Long> posted) {
        var heat = Double.NEGATIVE_INFINITY;
        for (var at : posted.entrySet()) {
            heat = sum(heat, heat(at.getValue(), at.getKey()));
        }
        return new Talk(comments, heat);
    }

    /** The heat of this many comments that were posted at a time. */
    static double heat(double comments, Instant at) {
        return log2(comments) + at.toEpochMilli() / HALF_LIFE;
    }

    /** The heat of two together. The same to the last bit on every machine, as {@link StrictMath} is. */
    static double sum(double one, double other) {
        var hotter = Math.max(one, other);
        var cooler = Math.min(one, other);
        return cooler == Double.NEGATIVE_INFINITY ? hotter : hotter + log2(1 + StrictMath.pow(2, cooler - hotter));
    }

    private static double log2(double number) {
        return StrictMath.log(number) / StrictMath.log(2);
    }
}
