package broadsheet.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One worker serves one document after the other: when a later one was served, the ones before it were seen. */
class RelayLeaseTest {

    private static final Duration LEASE = Duration.ofSeconds(10);
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
    void aDocumentThatAnotherRelayHoldsIsLeftAlone() {
        desk.writeHeldByAnother("a", clock.instant().plus(LEASE), "published");
        var relay = relay(post, NEVER);

        relay.nudge("a");

        letAllNudgedBeSeen(relay, post);
        assertThat(post.said()).doesNotContain("published");
        assertThat(desk.waiting("a")).containsExactly("published");
    }

    @Test
    void whatARelaySentBeforeItDiedWithoutRemovingItIsSentAgainByAnother() {
        desk.writeHeldByAnother("a", clock.instant().plus(LEASE), "published");
        relay(post, OFTEN);

        clock.move(LEASE);

        await().untilAsserted(() -> assertThat(post.said()).containsExactly("published"));
        await().until(() -> desk.documentsWithLetters() == 0);
    }

    @Test
    void aLetterWrittenDuringALeaseDoesNotEndIt() {
        var end = clock.instant().plus(LEASE);
        desk.writeHeldByAnother("a", end, "published");
        var relay = relay(post, NEVER);

        desk.append("a", Desk.letter("revised"), clock.instant());
        relay.nudge("a");

        letAllNudgedBeSeen(relay, post);
        assertThat(post.said()).doesNotContain("published", "revised");
        assertThat(desk.due("a")).isEqualTo(end);
    }

    @Test
    void aLetterWrittenLongAfterALeaseEndedIsDueAtOnce() {
        desk.writeHeldByAnother("a", clock.instant(), "published");
        clock.move(LEASE);
        var relay = relay(post, NEVER);

        desk.append("a", Desk.letter("revised"), clock.instant());
        relay.nudge("a");

        await().untilAsserted(() -> assertThat(post.said()).containsExactly("published", "revised"));
    }

    @Test
    void aRelayThatLostItsDocumentWhileSendingSendsNoMoreOfIt() {
        desk.write("a", clock.instant(), "published", "revised");
        var slowPost = new RecordingPost();
        var onItsWay = new CountDownLatch(1);
        var arrived = new CountDownLatch(1);
        var slow = relay(arrivesLate(slowPost, onItsWay, arrived), NEVER);
        slow.nudge("a");
        awaitCount(onItsWay);

        clock.move(LEASE);
        relay(post, NEVER).nudge("a");
        await().until(() -> desk.documentsWithLetters() == 0);
        arrived.countDown();

        letAllNudgedBeSeen(slow, slowPost);
        assertThat(post.said()).containsExactly("published", "revised");
        assertThat(slowPost.said()).containsExactly("published", "barrier");
    }

    @Test
    void eachLetterHasTheFullTimeOfALease() {
        desk.write("a", clock.instant(), "published", "revised", "unpublished");
        var other = relay(post, NEVER);
        var slowPost = new RecordingPost();
        Consumer<Letter> almostTooLong = letter -> {
            clock.move(LEASE.minusSeconds(1));
            other.nudge("a");
            letAllNudgedBeSeen(other, post);
            slowPost.accept(letter);
        };

        relay(almostTooLong, NEVER).nudge("a");

        await().until(() -> desk.waiting("a").isEmpty());
        assertThat(slowPost.said()).containsExactly("published", "revised", "unpublished");
        assertThat(post.said()).containsOnly("barrier");
    }

    @Test
    void aDocumentWhoseLetterFailedIsLeftAloneForAWhile() {
        desk.write("a", clock.instant(), "published");
        post.goAway();
        var relay = relay(post, OFTEN);
        relay.nudge("a");
        await().until(() -> post.triedToSay().contains("published"));
        post.comeBack();
        letAllNudgedBeSeen(relay, post);
        assertThat(post.said()).doesNotContain("published");

        clock.move(Duration.ofSeconds(1));

        await().untilAsserted(() -> assertThat(post.said()).contains("published"));
    }

    private void letAllNudgedBeSeen(Relay relay, RecordingPost barrierArrivesAt) {
        var before = barrierArrivesAt.said().stream().filter("barrier"::equals).count();
        var id = "barrier " + before;
        desk.write(id, clock.instant(), "barrier");
        relay.nudge(id);
        await().until(() ->
                barrierArrivesAt.said().stream().filter("barrier"::equals).count() > before);
    }

    private Relay relay(Consumer<Letter> send, Duration sweepInterval) {
        var settings = new RelaySettings(sweepInterval, LEASE, Duration.ofSeconds(1), ECHO, 1);
        var relay = new Relay(desk.documents, send, settings, clock);
        relays.add(relay);
        relay.start();
        return relay;
    }

    private static Consumer<Letter> arrivesLate(RecordingPost post, CountDownLatch onItsWay, CountDownLatch arrived) {
        return letter -> {
            post.accept(letter);
            onItsWay.countDown();
            awaitCount(arrived);
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
