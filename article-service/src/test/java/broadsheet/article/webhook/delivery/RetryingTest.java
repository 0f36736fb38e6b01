package broadsheet.article.webhook.delivery;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import broadsheet.article.webhook.Receiver;
import broadsheet.article.webhook.delivery.Delivery.State;
import broadsheet.article.webhook.subscription.Webhook;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RetryingTest {

    private final Mailroom mailroom = Mailroom.waitingFor(Duration.ofMillis(500));
    private final Receiver receiver = Receiver.open();
    private final Webhook webhook = mailroom.subscribers.add(receiver.url());

    @AfterEach
    void close() {
        mailroom.close();
        receiver.close();
    }

    @Test
    void aPostThatFailsIsMadeAgainAfterPausesThatGrow() {
        receiver.answersWith(500);
        mailroom.published();

        assertThat(pauseAfter(1)).isBetween(Duration.ofSeconds(4), Duration.ofSeconds(6));
        mailroom.clock.move(Duration.ofSeconds(6));
        assertThat(pauseAfter(2)).isBetween(Duration.ofSeconds(16), Duration.ofSeconds(24));
        receiver.answersWith(200);
        mailroom.clock.move(Duration.ofSeconds(24));
        await().until(() -> mailroom.last(webhook).state() == State.DELIVERED);
        assertThat(mailroom.last(webhook).attempts())
                .extracting(Delivery.Attempt::status)
                .containsExactly(500, 500, 200);
        assertThat(receiver.ids())
                .hasSize(3)
                .containsOnly(mailroom.last(webhook).event());
    }

    @Test
    void aTargetThatDoesNotAnswerInTimeIsTriedAgain() {
        receiver.hangs();
        mailroom.published();

        assertThat(errorAfter(1)).isEqualTo("did not answer in time");
        receiver.answersWith(200);
        mailroom.clock.move(Duration.ofSeconds(6));
        await().until(() -> mailroom.last(webhook).state() == State.DELIVERED);
    }

    @Test
    void aTargetThatIsNotThereIsTriedAgain() {
        receiver.close();
        mailroom.published();

        assertThat(errorAfter(1)).isEqualTo("took no connection");
        assertThat(mailroom.last(webhook).state()).isEqualTo(State.PENDING);
    }

    @Test
    void aRedirectIsAFailureAndLeadsNowhere() {
        try (var elsewhere = Receiver.open()) {
            receiver.sendsOnTo(elsewhere.url());
            mailroom.published();
            pauseAfter(1);

            assertThat(mailroom.last(webhook).attempts().getFirst().status()).isEqualTo(307);
            assertThat(elsewhere.received()).isEmpty();
        }
    }

    @Test
    void anAnswerWithoutAnEndIsReadOnlyAtItsBeginning() {
        receiver.neverStopsTalking();
        mailroom.published();

        await().until(() -> mailroom.last(webhook).state() == State.DELIVERED);
        assertThat(mailroom.last(webhook).attempts())
                .singleElement()
                .satisfies(attempt -> assertThat(attempt.status()).isEqualTo(200));
    }

    @Test
    void aDeliveryIsGivenUpAfterItsLastAttemptAndCanBeSentAgain() {
        receiver.answersWith(400);
        var published = mailroom.published();
        failAll(6);
        assertThat(mailroom.last(webhook).state()).isEqualTo(State.FAILED);
        assertThat(mailroom.last(webhook).due()).isNull();

        receiver.answersWith(200);
        assertThat(mailroom.deliveries.resend(
                        webhook.id(), mailroom.last(webhook).id(), mailroom.clock.instant()))
                .isTrue();
        await().until(() -> mailroom.last(webhook).state() == State.DELIVERED);
        assertThat(mailroom.last(webhook).attempts()).hasSize(7);
        assertThat(receiver.ids()).containsOnly(published.id());
    }

    @Test
    void aDeliveryThatIsBeingAttemptedIsNotSentAgainBesides() {
        mailroom.close();
        mailroom.published();
        var claim = mailroom.deliveries
                .claim(webhook.id(), mailroom.clock.instant(), Duration.ofMinutes(1))
                .orElseThrow();

        assertThat(mailroom.deliveries.resend(webhook.id(), claim.delivery().id(), mailroom.clock.instant()))
                .isFalse();
        mailroom.clock.move(Duration.ofMinutes(2));
        assertThat(mailroom.deliveries.resend(webhook.id(), claim.delivery().id(), mailroom.clock.instant()))
                .isTrue();
    }

    @Test
    void aHostThatKeepsFailingIsLeftAlone() {
        try (var patient = Mailroom.open()) {
            receiver.answersWith(503);
            var failing = patient.subscribers.add(receiver.url());
            patient.published(200);
            await().until(() ->
                    patient.of(failing).stream().anyMatch(it -> !it.attempts().isEmpty()));
            patient.stop();

            assertThat(receiver.received().size()).isLessThan(200);
            assertThat(patient.of(failing)).anyMatch(it -> it.attempts().isEmpty());
        }
    }

    @Test
    void aWebhookThatFailsForDaysIsSwitchedOffAndSaysSo() {
        receiver.answersWith(500);
        mailroom.published();
        pauseAfter(1);
        assertThat(mailroom.now(webhook).terms().active()).isTrue();
        mailroom.clock.move(Duration.ofDays(5).plusHours(1));
        await().until(() -> !mailroom.now(webhook).terms().active());

        assertThat(mailroom.now(webhook).toString())
                .contains("Every attempt failed for 5 days; the last one: it answered 500");
        mailroom.published();
        assertThat(mailroom.of(webhook)).hasSize(1);
    }

    @Test
    void aSuccessEndsTheTimeOfFailing() {
        receiver.answersWith(500);
        mailroom.published();
        pauseAfter(1);
        receiver.answersWith(200);
        mailroom.clock.move(Duration.ofDays(4));
        await().until(() -> mailroom.last(webhook).state() == State.DELIVERED);
        mailroom.clock.move(Duration.ofDays(4));
        receiver.answersWith(500);
        mailroom.published();
        pauseAfter(1);

        assertThat(mailroom.now(webhook).terms().active()).isTrue();
    }

    @Test
    void aWebhookThatSaysThatItIsGoneIsSwitchedOffAtOnce() {
        receiver.answersWith(410);
        mailroom.published();
        await().until(() -> mailroom.last(webhook).state() == State.FAILED);

        assertThat(mailroom.now(webhook).terms().active()).isFalse();
        assertThat(receiver.received()).hasSize(1);
    }

    @Test
    void whatWaitedWhileAWebhookWasOffIsSentWhenItIsOnAgain() {
        receiver.answersWith(500);
        mailroom.published();
        pauseAfter(1);
        mailroom.subscribers.switched(webhook, false);
        receiver.answersWith(200);
        mailroom.clock.move(Mailroom.LONGEST_PAUSE);
        mailroom.subscribers.switched(webhook, true);

        await().until(() -> mailroom.last(webhook).state() == State.DELIVERED);
    }

    @Test
    void whatWasSaidOfAnArticleBeforeItsTakedownIsNotSentAnyMore() {
        receiver.answersWith(500);
        var published = mailroom.published();
        pauseAfter(1);
        receiver.answersWith(200);
        var takedown = mailroom.happened("taken-down", requireNonNull(published.article()));
        mailroom.hear(List.of(takedown));
        await().until(() -> mailroom.last(webhook).state() == State.DELIVERED);
        mailroom.clock.move(Duration.ofSeconds(6));
        await().until(() -> mailroom.of(webhook).getLast().state() == State.FAILED);

        assertThat(receiver.ids()).containsExactly(published.id(), takedown.id());
        assertThat(mailroom.bulletins.find(published.id())).isEmpty();
        assertThat(mailroom.of(webhook).getLast().attempts().getLast().error())
                .isEqualTo("the event is no longer kept");
    }

    private void failAll(int attempts) {
        for (var attempt = 1; attempt <= attempts; attempt++) {
            awaitAttempts(attempt);
            mailroom.clock.move(Mailroom.LONGEST_PAUSE);
        }
    }

    private Duration pauseAfter(int attempts) {
        awaitAttempts(attempts);
        var due = requireNonNull(mailroom.last(webhook).due());
        return Duration.between(mailroom.clock.instant(), due);
    }

    private String errorAfter(int attempts) {
        awaitAttempts(attempts);
        return String.valueOf(mailroom.last(webhook).attempts().getLast().error());
    }

    private void awaitAttempts(int attempts) {
        await().until(() -> mailroom.last(webhook).attempts().size() == attempts);
    }
}
