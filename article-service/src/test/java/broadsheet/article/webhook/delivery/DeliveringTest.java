package broadsheet.article.webhook.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import broadsheet.article.webhook.Received;
import broadsheet.article.webhook.Receiver;
import broadsheet.article.webhook.delivery.Delivery.State;
import broadsheet.article.webhook.subscription.Subscribers;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DeliveringTest {

    private static final String SECOND_TYPE = "broadsheet.article.unpublished.v1";

    private final Mailroom mailroom = Mailroom.open();
    private final Receiver receiver = Receiver.open();

    @AfterEach
    void close() {
        mailroom.close();
        receiver.close();
    }

    @Test
    void anEventArrivesAsASignedCloudEvent() {
        var webhook = mailroom.subscribers.add(receiver.url());
        var published = mailroom.published();
        await().until(() -> mailroom.last(webhook).state() == State.DELIVERED);

        var received = receiver.received().getFirst();
        assertThat(received.method()).isEqualTo("POST");
        assertThat(received.path()).isEqualTo("/hook?key=k1");
        assertThat(received.header("content-type")).isEqualTo("application/cloudevents+json; charset=UTF-8");
        assertThat(received.id()).isEqualTo(published.id());
        assertThat(received.header("webhook-timestamp"))
                .isEqualTo(Long.toString(mailroom.clock.instant().getEpochSecond()));
        assertThat(received.isSignedWith(Subscribers.secret(webhook))).isTrue();
        assertThat(received.event().get("specversion").asString()).isEqualTo("1.0");
        assertThat(received.event().get("type").asString()).isEqualTo("broadsheet.article.published.v1");
        assertThat(received.event().get("subject").asString()).isEqualTo(published.article());
        assertThat(received.event().at("/data/article/headline").asString()).isEqualTo("Đường sắt Bắc – Nam");
        assertThat(mailroom.last(webhook).attempts())
                .singleElement()
                .satisfies(attempt -> assertThat(attempt.status()).isEqualTo(204));
    }

    @Test
    void whatWasChangedOnTheWayIsNotSignedAnyMore() {
        var webhook = mailroom.subscribers.add(receiver.url());
        mailroom.published();
        await().until(() -> !receiver.received().isEmpty());
        var received = receiver.received().getFirst();
        var forged = new Received(received.method(), received.path(), received.headers(), received.body() + " ");

        assertThat(forged.isSignedWith(Subscribers.secret(webhook))).isFalse();
    }

    @Test
    void aWebhookGetsTheEventsThatItWants() {
        var webhook = mailroom.subscribers.add(receiver.url(), SECOND_TYPE);
        mailroom.published(3);
        mailroom.hear(List.of(mailroom.happened("unpublished")));
        await().until(() -> receiver.received().size() == 1);

        assertThat(mailroom.of(webhook)).extracting(Delivery::type).containsExactly(SECOND_TYPE);
    }

    @Test
    void theLogReplayedDoublesNothing() {
        var webhook = mailroom.subscribers.add(receiver.url());
        var news = mailroom.published(5);
        mailroom.hear(news);
        await().until(() -> mailroom.of(webhook).stream().allMatch(it -> it.state() == State.DELIVERED));
        mailroom.hear(news);
        var later = mailroom.published();
        await().until(() -> receiver.ids().contains(later.id()));

        assertThat(receiver.ids()).hasSize(6).doesNotHaveDuplicates();
    }

    @Test
    void aWebhookGetsNothingFromBeforeItWasMadeOrSwitchedOn() {
        var before = mailroom.happened("published");
        var webhook = mailroom.subscribers.add(receiver.url());
        mailroom.hear(List.of(before));
        mailroom.subscribers.switched(webhook, false);
        var meanwhile = mailroom.published();
        mailroom.subscribers.switched(webhook, true);
        mailroom.hear(List.of(meanwhile));
        var after = mailroom.published();
        await().until(() -> !receiver.received().isEmpty());

        assertThat(mailroom.of(webhook)).extracting(Delivery::event).containsExactly(after.id());
    }

    @Test
    void manyInstancesDeliverEachEventOnce() {
        mailroom.withInstance().withInstance();
        var webhook = mailroom.subscribers.add(receiver.url());
        var news = mailroom.published(60);
        await().until(() -> mailroom.of(webhook).stream().allMatch(it -> it.state() == State.DELIVERED));

        assertThat(receiver.ids())
                .containsExactlyInAnyOrderElementsOf(
                        news.stream().map(Bulletin::id).toList());
    }

    @Test
    void whatAKilledInstanceHadTakenIsDeliveredByAnother() {
        try (var killed = Mailroom.closed()) {
            var webhook = killed.subscribers.add(receiver.url());
            var published = killed.published();
            killed.deliveries.claim(webhook.id(), killed.clock.instant(), Duration.ofSeconds(90));
            killed.withInstance();
            var next = killed.published();
            await().until(() -> receiver.ids().contains(next.id()));
            assertThat(receiver.ids()).doesNotContain(published.id());

            killed.clock.move(Duration.ofSeconds(91));
            await().until(() -> receiver.ids().contains(published.id()));
        }
    }

    @Test
    void aHostThatHangsKeepsOnlyItsOwnWaiting() {
        try (var hanging = Receiver.open()) {
            hanging.hangs();
            var slow = mailroom.subscribers.add(hanging.url());
            var quick = mailroom.subscribers.add(receiver.url());
            mailroom.published(20);

            await().until(() -> mailroom.of(quick).stream().allMatch(it -> it.state() == State.DELIVERED));
            assertThat(hanging.received()).hasSize(4);
            assertThat(mailroom.of(slow)).allMatch(it -> it.state() == State.PENDING);
        }
    }

    @Test
    void webhooksOfOneHostTakeTurns() {
        try (var later = Mailroom.closed()) {
            var many = later.subscribers.add(receiver.url());
            later.published(40);
            var few = later.subscribers.add(receiver.url().replace("/hook", "/other"));
            later.published(10);
            later.withInstance();

            await().until(() -> Stream.of(many, few)
                    .flatMap(webhook -> later.of(webhook).stream())
                    .allMatch(it -> it.state() == State.DELIVERED));
            assertThat(receiver.received().stream().limit(30).map(Received::path))
                    .filteredOn(path -> path.startsWith("/other"))
                    .hasSizeGreaterThan(5);
        }
    }

    @Test
    void whatBelongsToARemovedWebhookIsNotSent() {
        mailroom.close();
        var webhook = mailroom.subscribers.add(receiver.url());
        mailroom.published(3);
        mailroom.subscribers.remove(webhook);
        mailroom.withInstance();
        await().until(() -> mailroom.of(webhook).isEmpty());

        assertThat(receiver.received()).isEmpty();
    }

    @Test
    void afterARotationBothSecretsSignForAWhile() {
        var webhook = mailroom.subscribers.add(receiver.url());
        var until = mailroom.clock.instant().plus(Duration.ofHours(24));
        var rotated = mailroom.subscribers.rotated(webhook, until);
        mailroom.published();
        await().until(() -> mailroom.last(webhook).state() == State.DELIVERED);
        mailroom.clock.move(Duration.ofHours(24));
        mailroom.published();
        await().until(() -> receiver.received().size() == 2);

        var during = receiver.received().getFirst();
        assertThat(during.isSignedWith(Subscribers.secret(webhook))).isTrue();
        assertThat(during.isSignedWith(Subscribers.secret(rotated))).isTrue();
        var after = receiver.received().getLast();
        assertThat(after.isSignedWith(Subscribers.secret(webhook))).isFalse();
        assertThat(after.isSignedWith(Subscribers.secret(rotated))).isTrue();
    }

    @Test
    void deliveriesAreKeptForThirtyDaysAndAReplayBringsNoneBack() {
        var webhook = mailroom.subscribers.add(receiver.url());
        var old = mailroom.published();
        await().until(() -> mailroom.last(webhook).state() == State.DELIVERED);
        mailroom.clock.move(Duration.ofDays(29));
        var young = mailroom.published();
        mailroom.clock.move(Duration.ofDays(3));
        mailroom.retention().remove();
        mailroom.hear(List.of(old, young));

        assertThat(mailroom.of(webhook)).extracting(Delivery::event).containsExactly(young.id());
        assertThat(mailroom.bulletins.find(old.id())).isEmpty();
        assertThat(mailroom.bulletins.find(young.id())).isPresent();
    }
}
