package broadsheet.local.services;

import java.time.Duration;

/**
 * How long to wait before the next start: twice as long each time, so that a service that can't start does not take the
 * machine; short again after a minute of health.
 *
 * @param duration of the next wait
 */
record RestartDelay(Duration duration) {

    static final RestartDelay FIRST = new RestartDelay(Duration.ofMillis(200));

    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final Duration HEALTHY = Duration.ofMinutes(1);

    RestartDelay longer() {
        var doubled = duration.multipliedBy(2);
        return new RestartDelay(doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled);
    }

    RestartDelay after(Duration health) {
        return health.compareTo(HEALTHY) >= 0 ? FIRST : this;
    }
}
