package broadsheet.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Letters that may come late, after newer ones: a compacted topic keeps what was written last. */
class RelayDoubtTest {

    private static final Duration LEASE = Duration.ofSeconds(10);
    private static final Duration RETRY = Duration.ofSeconds(1);
    private static final Duration ECHO = Duration.ofSeconds(30);
    private static final Duration NEVER = Duration.ofHours(1);
    private static final Duration OFTEN = Duration.ofMillis(20);

    private final Desk desk = new Desk();
    private final MovableClock clock = new MovableClock();
    private final RecordingPost post = new RecordingPost();
    private final List<Relay> relays = new ArrayList<>();

    @AfterEach
    void stop() {
        relays.forEach(Relay::stop);
    }

    @Test
    void theNewestIsSaidLastThoughARelayThatStoodStillSaysSomethingOlderAfterIt() {
        desk.write("a", clock.instant(), "published");
        var taken = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        relay(standsStill(taken, goOn), NEVER).nudge("a");
        awaitCount(taken);
        clock.move(LEASE);
        var other = relay(post, OFTEN);
        await().until(() -> post.said().contains("published"));
        desk.append("a", Desk.letter("revised"), clock.instant());
        other.nudge("a");
        awaitAllSent();
        clock.move(ECHO);
        await().until(() -> post.said().equals(List.of("published", "revised", "revised")));
        awaitAllSent();

        goOn.countDown();

        await().untilAsserted(() ->
                assertThat(post.said()).containsExactly("published", "revised", "revised", "published", "revised"));
    }

    @Test
    void whatWasSentWithoutAnAnswerIsFollowedByTheNewestOnceMore() {
        desk.write("a", clock.instant(), "published");
        post.goAway();
        var relay = relay(post, OFTEN);
        relay.nudge("a");
        await().until(() -> post.triedToSay().contains("published"));
        desk.append("a", Desk.letter("revised"), clock.instant());
        post.comeBack();
        clock.move(RETRY);
        await().until(() -> post.said().equals(List.of("published", "revised")));
        awaitAllSent();

        clock.move(ECHO);

        await().untilAsserted(() -> assertThat(post.said()).containsExactly("published", "revised", "revised"));
        awaitAllSent();
        clock.move(ECHO);
        desk.write("b", clock.instant(), "the next");
        await().untilAsserted(
                        () -> assertThat(post.said()).containsExactly("published", "revised", "revised", "the next"));
    }

    @Test
    void aDoubtIsForgottenWithTheFirstChangeAfterADay() {
        desk.writeHeldByAnother("a", clock.instant(), "published");
        relay(post, OFTEN);
        await().until(() -> post.said().contains("published"));
        awaitAllSent();

        clock.move(Duration.ofDays(1).plus(ECHO));
        await().until(() -> post.said().equals(List.of("published", "published")));
        awaitAllSent();
        desk.append("a", Desk.letter("revised"), clock.instant());

        await().untilAsserted(() -> assertThat(desk.document("a")).isEqualTo(new Document("_id", "a")));
        assertThat(post.said()).endsWith("revised");
    }

    private void awaitAllSent() {
        await().until(() -> desk.documentsWithLetters() == 0);
    }

    private Relay relay(Consumer<Letter> send, Duration sweepInterval) {
        var relay = new Relay(desk.documents, send, new RelaySettings(sweepInterval, LEASE, RETRY, ECHO, 1), clock);
        relays.add(relay);
        relay.start();
        return relay;
    }

    private Consumer<Letter> standsStill(CountDownLatch taken, CountDownLatch goOn) {
        return letter -> {
            taken.countDown();
            awaitCount(goOn);
            post.accept(letter);
        };
    }

    private static void awaitCount(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
