package broadsheet.feed.pressroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import broadsheet.feed.pressroom.Desk.Told;
import com.mongodb.MongoException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class DeskTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Duration NEVER = Duration.ofDays(1);

    private final List<Told> pressed = new CopyOnWriteArrayList<>();

    @Test
    void whatWasToldBeforeItWorksIsPressedTogether() {
        try (var desk = desk(NEVER, pressed::add)) {
            desk.tell(Set.of("a"));
            desk.tell(Set.of("a", "b"));
            desk.open();

            await().atMost(SOON).until(() -> !pressed.isEmpty());
            assertThat(pressed).containsExactly(new Told(false, Set.of("a", "b"), Set.of()));
        }
    }

    @Test
    void withNothingToldItPressesByTheClock() {
        try (var desk = desk(Duration.ofMillis(10), pressed::add)) {
            desk.open();

            await().atMost(SOON).until(() -> pressed.size() > 2);
            assertThat(pressed).containsOnly(new Told(false, Set.of(), Set.of()));
        }
    }

    @Test
    void whatCannotBeReadIsTriedAgain() {
        Consumer<Told> failing = told -> {
            pressed.add(told);
            if (pressed.size() == 1) {
                throw new MongoException("away");
            }
        };
        try (var desk = desk(NEVER, failing)) {
            desk.tellOfEverything();
            desk.tell(Set.of("a"));
            desk.open();

            await().atMost(SOON).until(() -> pressed.size() == 2);
            assertThat(pressed)
                    .containsExactly(new Told(true, Set.of("a"), Set.of()), new Told(true, Set.of("a"), Set.of()));
        }
    }

    @Test
    void whatCannotBePressedIsTriedAgainAloneSomeTimesAndHoldsNothingUp() {
        Consumer<Told> failing = told -> {
            pressed.add(told);
            if (told.articleIds().contains("bad")) {
                throw new IllegalStateException("broken");
            }
        };
        try (var desk = desk(NEVER, failing)) {
            desk.tell(Set.of("a", "bad"));
            desk.open();
            await().atMost(SOON).until(() -> pressed.contains(of("a")));
            desk.tell(Set.of("b"));

            await().atMost(SOON)
                    .until(() -> pressed.stream().filter(of("bad")::equals).count() == 5);
            assertThat(pressed).containsOnlyOnce(of("a"), of("b"), of("a", "bad"));
        }
    }

    private static Told of(String... articleIds) {
        return new Told(false, Set.of(articleIds), Set.of());
    }

    private static Desk desk(Duration patience, Consumer<Told> press) {
        return new Desk("test", Duration.ZERO, patience, press);
    }
}
