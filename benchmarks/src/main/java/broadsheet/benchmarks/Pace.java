package broadsheet.benchmarks;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** A steady pace: waiting for the next step doesn't add up, and a step that was late doesn't move those after it. */
final class Pace {

    private final long start = System.nanoTime();
    private final long step;

    Pace(int perSecond) {
        this.step = Duration.ofSeconds(1).toNanos() / perSecond;
    }

    void waitFor(int number) {
        var due = start + number * step;
        for (var left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
