package broadsheet.local.database;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.Collection;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Which values of a field a condition lets through, and perhaps some more: whoever asks tries each document itself. */
final class Range<T> {

    private final UnaryOperator<NavigableMap<Object, T>> cut;

    private Range(UnaryOperator<NavigableMap<Object, T>> cut) {
        this.cut = cut;
    }

    /** Empty for a condition that an index doesn't help with. */
    static <T> Optional<Range<T>> of(@Nullable Object condition) {
        if (condition instanceof Document operators) {
            return operators.keySet().stream()
                    .flatMap(operator -> Range.<T>of(operator, operators.get(operator)).stream())
                    .findFirst();
        }
        return isPlain(condition) ? Optional.of(new Range<>(values -> equal(values, condition))) : Optional.empty();
    }

    /** The part of an index that the condition leaves. */
    Collection<T> in(NavigableMap<Object, T> values) {
        return cut.apply(values).values();
    }

    /** Whether values of this kind are in an index: those that have an order and are compared as a whole. */
    static boolean isPlain(@Nullable Object value) {
        return value instanceof String
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof Instant
                || value instanceof ObjectId;
    }

    private static <T> Optional<Range<T>> of(String operator, @Nullable Object bound) {
        if (operator.equals("$in") && bound instanceof Collection<?> some) {
            return some.stream().allMatch(Range::isPlain)
                    ? Optional.of(new Range<>(values -> oneOf(values, some)))
                    : Optional.empty();
        }
        return bound != null && isPlain(bound) ? ordered(operator, bound) : Optional.empty();
    }

    private static <T> Optional<Range<T>> ordered(String operator, Object bound) {
        return switch (operator) {
            case "$eq" -> Optional.of(new Range<>(values -> equal(values, bound)));
            case "$lt", "$lte" -> Optional.of(new Range<>(values -> values.headMap(bound, true)));
            case "$gt", "$gte" -> Optional.of(new Range<>(values -> values.tailMap(bound, true)));
            default -> Optional.empty();
        };
    }

    private static <T> NavigableMap<Object, T> equal(NavigableMap<Object, T> values, @Nullable Object value) {
        return values.subMap(value, true, value, true);
    }

    private static <T> NavigableMap<Object, T> oneOf(NavigableMap<Object, T> values, Collection<?> some) {
        var found = new TreeMap<Object, T>(values.comparator());
        some.forEach(value -> found.putAll(equal(values, value)));
        return found;
    }
}
