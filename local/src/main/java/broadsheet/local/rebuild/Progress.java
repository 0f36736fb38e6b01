package broadsheet.local.rebuild;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How far a rebuild is, as feed-service says it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Progress(
        long number,
        String state,
        long records,
        long recordsInAll,
        @Nullable Long recordsPerSecond,
        @Nullable Long secondsLeft,
        List<Projection> projections) {

    boolean isReading() {
        return state.equals("reading");
    }

    /** In a line. */
    String told() {
        var line = new StringBuilder(String.format(Locale.ROOT, "%,d of %,d records", records, recordsInAll));
        if (recordsPerSecond != null) {
            line.append(String.format(Locale.ROOT, ", %,d a second", recordsPerSecond));
        }
        if (secondsLeft != null) {
            line.append(", %d s left".formatted(secondsLeft));
        }
        if (!projections.isEmpty()) {
            line.append(projections.stream().map(Projection::told).collect(Collectors.joining(", ", " (", ")")));
        }
        return line.toString();
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Projection(String name, long records, long recordsInAll, long skipped) {

        private String told() {
            var told = String.format(Locale.ROOT, "%s %,d/%,d", name, records, recordsInAll);
            return skipped == 0 ? told : told + " and %d skipped".formatted(skipped);
        }
    }
}
