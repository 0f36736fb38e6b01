package broadsheet.importing.run;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;

/** A bar that fills, on one line of a terminal; a line now and then where there is none. */
final class Progress {

    private static final int WIDTH = 30;

    private final PrintStream out;
    private final boolean isTerminal;
    private final long total;
    private final InstantSource clock;
    private final Instant begin;
    private Instant shown = Instant.EPOCH;

    Progress(PrintStream out, boolean isTerminal, long total, InstantSource clock) {
        this.out = out;
        this.isTerminal = isTerminal;
        this.total = total;
        this.clock = clock;
        this.begin = clock.instant();
    }

    synchronized void show(long done) {
        var now = clock.instant();
        var pause = isTerminal ? Duration.ofMillis(100) : Duration.ofSeconds(5);
        if (done < total && now.isBefore(shown.plus(pause))) {
            return;
        }
        shown = now;
        var line = line(done, now);
        out.print(isTerminal ? "\r" + line + (done == total ? "\n" : "") : line + "\n");
        out.flush();
    }

    private String line(long done, Instant now) {
        var filled = total == 0 ? WIDTH : (int) (WIDTH * Math.min(done, total) / total);
        var seconds = Math.max(0.001, Duration.between(begin, now).toMillis() / 1000.0);
        return String.format(
                Locale.ROOT,
                "[%s%s] %d of %d, %.0f a second",
                "#".repeat(filled),
                ".".repeat(WIDTH - filled),
                done,
                total,
                done / seconds);
    }
}
