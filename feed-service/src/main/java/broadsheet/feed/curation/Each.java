package broadsheet.feed.curation;

import broadsheet.web.problem.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Reads lists of objects, in which each fault is named by its place: {@code blocks[2].pins[0].article}. */
final class Each {

    private Each() {}

    /** Those that are right, in their order; what is wrong with the others counts in the fields. */
    static <T, V> List<V> of(
            String field, @Nullable List<@Nullable T> given, Fields fields, BiFunction<T, Fields, Optional<V>> read) {
        var values = new ArrayList<V>();
        for (var i = 0; given != null && i < given.size(); i++) {
            var place = field + "[" + i + "]";
            var one = given.get(i);
            if (one == null) {
                fields.refuse(place, "is missing");
            } else {
                read.apply(one, fields.in(place)).ifPresent(values::add);
            }
        }
        return values;
    }
}
