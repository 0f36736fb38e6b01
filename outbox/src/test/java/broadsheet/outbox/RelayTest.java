package broadsheet.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class RelayTest {

    private static final RelaySettings SWEEPING = settings(Duration.ofMillis(20));
    private static final RelaySettings NUDGED_ONLY = settings(Duration.ofHours(1));

    private final Desk desk = new Desk();
    private final RecordingPost post = new RecordingPost();
    private final List<Relay> relays = new ArrayList<>();

    @AfterEach
    void stop() {
        relays.forEach(Relay::stop);
    }

    @Test
    void theLettersOfADocumentLeaveInTheOrderInWhichTheyWereWritten() {
        desk.write("a", Instant.now(), "published", "revised", "revised again", "unpublished");

        relay(post, NUDGED_ONLY).nudge("a");

        await().untilAsserted(() ->
                assertThat(post.said()).containsExactly("published", "revised", "revised again", "unpublished"));
    }

    @Test
    void onceItsLettersHaveLeftADocumentHasNoOutbox() {
        desk.write("a", Instant.now(), "published", "revised");

        relay(post, NUDGED_ONLY).nudge("a");

        await().untilAsserted(() ->
                assertThat(desk.document("a")).isEqualTo(new Document("_id", "a").append("headline", "Bản tin a")));
    }

    @Test
    void aLetterLeavesJustAsItWasWritten() {
        var letter = Desk.letter("{\"headline\":\"Giá vàng tăng 9,54%\"}");
        desk.documents.insertOne(new Document("_id", "a").append(Outbox.FIELD, Outbox.holding(letter, Instant.now())));

        relay(post, NUDGED_ONLY).nudge("a");

        await().untilAsserted(() -> assertThat(post.taken()).containsExactly(letter));
    }

    @Test
    void severalLettersOfOneChangeLeaveInTheirOrderATombstoneAmongThem() {
        var removed = Desk.letter("removed");
        var tombstone = new Letter("gone", "news", "key", "partition", Map.of(), null);
        desk.write("a", Instant.now(), "added");
        desk.documents.updateOne(Filters.eq("_id", "a"), Outbox.posting(List.of(removed, tombstone), Instant.now()));

        relay(post, NUDGED_ONLY).nudge("a");

        await().untilAsserted(() -> assertThat(post.taken()).hasSize(3).endsWith(removed, tombstone));
    }

    @Test
    void aLetterThatACrashedWriterNeverNudgedIsFoundByTheSweep() {
        relay(post, SWEEPING);

        desk.write("a", Instant.now(), "published");

        await().untilAsserted(() -> assertThat(post.said()).containsExactly("published"));
        await().until(() -> desk.documentsWithLetters() == 0);
    }

    @Test
    void aSweepThatFailsForWhateverReasonIsNotTheLast() {
        var broken = new AtomicBoolean();
        var failures = new AtomicInteger();
        var relay = new Relay(desk.documents, post, SWEEPING, () -> {
            if (broken.get()) {
                failures.incrementAndGet();
                throw new IllegalStateException("broken");
            }
            return Instant.now();
        });
        relays.add(relay);
        relay.start();
        broken.set(true);
        await().until(() -> failures.get() > 0);

        broken.set(false);
        desk.write("a", Instant.now(), "published");

        await().untilAsserted(() -> assertThat(post.said()).containsExactly("published"));
    }

    @Test
    void moreDocumentsThanTheRelayQueuesAreAllServed() {
        desk.documents.insertMany(IntStream.range(0, 1_500)
                .mapToObj(i -> new Document("_id", "d" + i)
                        .append(Outbox.FIELD, Outbox.holding(Desk.letter("news " + i), Instant.now())))
                .toList());

        var relay = relay(post, SWEEPING);
        IntStream.range(0, 1_500).forEach(i -> relay.nudge("d" + i));

        await().until(() -> desk.documentsWithLetters() == 0);
        assertThat(post.said()).hasSize(1_500).doesNotHaveDuplicates();
    }

    @Test
    void twoRelaysOnOneCollectionSendEachLetterOnceAndInOrder() {
        var first = relay(post, SWEEPING);
        var second = relay(post, SWEEPING);

        for (var i = 0; i < 100; i++) {
            desk.write("d" + i, Instant.now(), i + " published", i + " revised");
            first.nudge("d" + i);
            second.nudge("d" + i);
        }

        await().until(() -> desk.documentsWithLetters() == 0);
        assertThat(post.said()).hasSize(200).doesNotHaveDuplicates();
        assertThat(IntStream.range(0, 100))
                .allSatisfy(i -> assertThat(post.said()).containsSubsequence(i + " published", i + " revised"));
    }

    @Test
    void whatIsWrittenWhileTheLettersBeforeItAreOnTheirWayIsSentWithoutAnotherNudge() {
        desk.write("a", Instant.now(), "published");
        Consumer<Letter> editorIsFaster = letter -> {
            post.accept(letter);
            if ("published".equals(letter.body())) {
                desk.append("a", Desk.letter("revised"), Instant.now());
            }
        };

        relay(editorIsFaster, NUDGED_ONLY).nudge("a");

        await().untilAsserted(() -> assertThat(post.said()).containsExactly("published", "revised"));
        await().until(() -> desk.documentsWithLetters() == 0);
    }

    @Test
    void whatCannotBeSentStaysAndIsSentLaterInItsOrder() {
        post.goAway();
        desk.write("a", Instant.now(), "published", "revised");
        relay(post, SWEEPING).nudge("a");
        await().until(() -> post.triedToSay().size() >= 3);
        assertThat(desk.waiting("a")).containsExactly("published", "revised");

        post.comeBack();

        await().untilAsserted(() -> assertThat(post.said()).containsExactly("published", "revised"));
        await().until(() -> desk.documentsWithLetters() == 0);
    }

    @Test
    void noLetterOvertakesOneThatCannotBeSent() {
        post.goAway();
        desk.write("a", Instant.now(), "published", "revised");

        relay(post, SWEEPING).nudge("a");

        await().until(() -> post.triedToSay().size() >= 3);
        assertThat(post.triedToSay()).containsOnly("published");
    }

    @Test
    void aDocumentWhoseLettersFailHoldsUpNoOther() {
        Consumer<Letter> tooLarge = letter -> {
            if ("too large".equals(letter.body())) {
                throw new IllegalStateException("No broker takes this");
            }
            post.accept(letter);
        };
        desk.write("a", Instant.now(), "too large");
        var relay = relay(tooLarge, SWEEPING);
        relay.nudge("a");

        desk.write("b", Instant.now(), "published");

        await().untilAsserted(() -> assertThat(post.said()).containsExactly("published"));
        assertThat(desk.waiting("a")).containsExactly("too large");
    }

    @Test
    void aDocumentWhoseOutboxCannotBeReadHoldsUpNoOther() {
        var relay = relay(post, SWEEPING);
        IntStream.range(0, 20).forEach(i -> {
            var broken =
                    new Document("letters", List.of(new Document("id", "x"))).append("due", Date.from(Instant.EPOCH));
            desk.documents.insertOne(new Document("_id", "broken " + i).append(Outbox.FIELD, broken));
            relay.nudge("broken " + i);
        });

        desk.write("b", Instant.now(), "published");

        await().untilAsserted(() -> assertThat(post.said()).containsExactly("published"));
    }

    @Test
    void aRelayThatWasStoppedGoesOnWhereItWasOnceItIsStartedAgain() {
        var relay = relay(post, SWEEPING);
        relay.stop();
        assertThat(relay.isRunning()).isFalse();
        desk.write("a", Instant.now(), "published");

        relay.start();

        await().untilAsserted(() -> assertThat(post.said()).containsExactly("published"));
    }

    @Test
    @Timeout(60)
    void aRelayStopsThoughALetterIsStuckOnItsWay() {
        var end = new CountDownLatch(1);
        var stuck = new AtomicBoolean();
        desk.write("a", Instant.now(), "published");
        var relay = relay(
                letter -> {
                    while (end.getCount() > 0) {
                        stuck.set(true);
                        Thread.onSpinWait();
                    }
                },
                NUDGED_ONLY);
        relay.nudge("a");
        await().untilTrue(stuck);

        relay.stop();

        assertThat(desk.waiting("a")).containsExactly("published");
        end.countDown();
    }

    @Test
    void theSweepHasAnIndexOverDocumentsWithSomethingToSendAndOnlyThose() {
        relay(post, SWEEPING);

        assertThat(desk.documents.listIndexes())
                .anySatisfy(index -> assertThat(index)
                        .containsEntry("key", new Document("outbox.due", 1))
                        .containsEntry("sparse", true));
    }

    private Relay relay(Consumer<Letter> send, RelaySettings settings) {
        var relay = new Relay(desk.documents, send, settings, InstantSource.system());
        relays.add(relay);
        relay.start();
        return relay;
    }

    private static RelaySettings settings(Duration sweepInterval) {
        return new RelaySettings(
                sweepInterval, Duration.ofSeconds(10), Duration.ofMillis(20), Duration.ofSeconds(30), 4);
    }
}
