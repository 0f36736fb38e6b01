package broadsheet.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is read where an event says nothing, as those do that are older than a field. */
final class Absent {

    private Absent() {}

    static <T> List<T> orNone(@Nullable List<T> given) {
        return given == null ? List.of() : List.copyOf(given);
    }
}
