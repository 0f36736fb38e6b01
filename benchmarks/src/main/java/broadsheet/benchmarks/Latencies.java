package broadsheet.benchmarks;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * How long something took, many times.
 *
 * @param sorted nanoseconds, shortest first; at least one
 */
record Latencies(List<Long> sorted) {

    static Latencies of(Collection<Long> nanos) {
        return new Latencies(nanos.stream().sorted().toList());
    }

    /** The shortest time within which this share of all was done, in milliseconds. */
    double millis(double share) {
        var index = (int) Math.ceil(share * sorted.size()) - 1;
        return sorted.get(Math.max(index, 0)) / 1e6;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "p50 %.1f ms, p99 %.1f ms, longest %.1f ms", millis(0.5), millis(0.99), millis(1));
    }
}
