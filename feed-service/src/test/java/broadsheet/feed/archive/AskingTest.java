package broadsheet.feed.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.MongoException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class AskingTest {

    private static final Supplier<Optional<String>> NOTHING = Optional::empty;

    private final AtomicLong now = new AtomicLong();
    private final AtomicInteger asked = new AtomicInteger();
    private final Asking asking = new Asking(now::get);

    @Test
    void whatTheStoreSaysIsSo() {
        assertThat(asking.ask(this::there, NOTHING)).contains("stored");
        assertThat(asking.ask(NOTHING, () -> Optional.of("known"))).isEmpty();
    }

    @Test
    void aStoreThatIsAwayIsAskedOnceForAllWhoAskInTheNextSeconds() {
        refused();
        later(Duration.ofMillis(4_999));

        refused();
        assertThat(asking.ask(this::away, () -> Optional.of("known"))).contains("known");

        assertThat(asked).hasValue(1);
    }

    @Test
    void afterwardsOneFindsOutWhetherItIsBack() {
        refused();
        later(Duration.ofSeconds(5));

        assertThatExceptionOfType(MongoException.class)
                .isThrownBy(() -> asking.ask(
                        () -> {
                            // Others who ask while it is found out
                            refused();
                            return away();
                        },
                        NOTHING));
        assertThat(asked).hasValue(2);
        later(Duration.ofSeconds(5));

        assertThat(asking.ask(this::there, NOTHING)).contains("stored");
        assertThat(asking.ask(this::there, NOTHING)).contains("stored");
    }

    private void refused() {
        assertThatExceptionOfType(MongoException.class).isThrownBy(() -> asking.ask(this::away, NOTHING));
    }

    private void later(Duration time) {
        now.addAndGet(time.toNanos());
    }

    private Optional<String> there() {
        return Optional.of("stored");
    }

    private Optional<String> away() {
        asked.incrementAndGet();
        throw new MongoException("away");
    }
}
