package broadsheet.system.harness;

import java.time.Duration;
import java.util.function.Predicate;

/**
 * How clients are led to instances.
 *
 * @param wanted the addresses that they are sent to while there is one
 * @param patience how long they wait for an answer
 */
record Balancing(Predicate<String> wanted, Duration patience) {

    /** Whatever takes connections is asked, and what says nothing for some seconds is given up. */
    static Balancing blind() {
        return new Balancing(_ -> true, Duration.ofSeconds(4));
    }

    /** Who says to be ready is asked; the answer is waited for. */
    static Balancing by(Readiness readiness) {
        return new Balancing(readiness, Duration.ofSeconds(60));
    }
}
