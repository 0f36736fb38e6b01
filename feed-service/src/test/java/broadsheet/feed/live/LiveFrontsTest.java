package broadsheet.feed.live;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.feed.front.FrontAddress;
import broadsheet.feed.front.FrontNews;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LiveFrontsTest {

    private static final Duration NOW = Duration.ofMillis(1);
    private static final FrontAddress HOME = FrontAddress.of(Optional.empty());

    private final LiveFronts fronts =
            new LiveFronts(new LiveSettings(Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofSeconds(1), 2));

    @Test
    void onlyTheNewestWaitsForWhoIsSlow() throws InterruptedException {
        fronts.tell(HOME, showing("a"));
        var slow = fronts.open(HOME.stream(), "").orElseThrow();
        for (var article : List.of("b", "c", "d")) {
            fronts.tell(HOME, showing(article));
        }

        assertThat(slow.next(NOW).map(Telling::id))
                .contains(Telling.of(showing("d")).id());
        assertThat(slow.next(NOW)).isEmpty();
    }

    @Test
    void whatOneHasAlreadyIsNotToldAgain() throws InterruptedException {
        fronts.tell(HOME, showing("a"));
        var listener = fronts.open(HOME.stream(), Telling.of(showing("a")).id()).orElseThrow();

        fronts.tell(HOME, showing("b"));
        fronts.tell(HOME, showing("a"));

        assertThat(listener.next(NOW)).isEmpty();
    }

    @Test
    void noMoreAreOpenThanMayBeAndOneThatClosesMakesRoom() {
        fronts.tell(HOME, showing("a"));
        var first = fronts.open(HOME.stream(), "").orElseThrow();
        assertThat(fronts.open(HOME.stream(), "")).isPresent();

        assertThat(fronts.open(HOME.stream(), "")).isEmpty();
        fronts.close(first);
        fronts.close(first);
        assertThat(fronts.open(HOME.stream(), "")).isPresent();
        assertThat(fronts.open(HOME.stream(), "")).isEmpty();
    }

    @Test
    void nobodyBeginsToListenAfterTheEnd() {
        fronts.tell(HOME, showing("a"));
        var listener = fronts.open(HOME.stream(), "").orElseThrow();

        fronts.endAll();

        assertThat(listener.isOpen()).isFalse();
        assertThat(fronts.open(HOME.stream(), "")).isEmpty();
        fronts.begin();
        assertThat(fronts.open(HOME.stream(), "")).isPresent();
    }

    @Test
    void aFrontThatIsNoMoreEndsItsStreams() {
        fronts.tell(HOME, showing("a"));
        var listener = fronts.open(HOME.stream(), "").orElseThrow();

        fronts.takeAway(HOME);

        assertThat(listener.isOpen()).isFalse();
        assertThat(fronts.open(HOME.stream(), "")).isEmpty();
    }

    private static FrontNews showing(String article) {
        return new FrontNews(List.of(new FrontNews.Block("latest", article, List.of(article))));
    }
}
