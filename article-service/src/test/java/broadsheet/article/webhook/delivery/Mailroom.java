package broadsheet.article.webhook.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import broadsheet.article.webhook.MovableClock;
import broadsheet.article.webhook.outside.TargetSettings;
import broadsheet.article.webhook.outside.Targets;
import broadsheet.article.webhook.subscription.Subscribers;
import broadsheet.article.webhook.subscription.Webhook;
import broadsheet.article.webhook.subscription.Webhooks;
import broadsheet.local.database.EmbeddedDatabase;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

/** The delivering part of the service, on a database that speaks the wire protocol and a clock that is moved. */
final class Mailroom implements AutoCloseable {

    static final Duration LONGEST_PAUSE = Duration.ofHours(8);

    private static final EmbeddedDatabase SERVER = EmbeddedDatabase.startInMemory(0);
    private static final MongoClient MONGO = MongoClients.create(SERVER.uri());
    private static final DeliverySettings SETTINGS = new DeliverySettings(
            Duration.ofMillis(20), Duration.ofSeconds(5), 4, LONGEST_PAUSE, 6, Duration.ofDays(5), Duration.ofDays(30));

    final MovableClock clock = new MovableClock();
    final Webhooks webhooks;
    final Subscribers subscribers;
    final Bulletins bulletins;
    final Deliveries deliveries;
    private final List<Dispatcher> dispatchers = new ArrayList<>();
    private final List<Targets> opened = new ArrayList<>();
    private final Duration timeLimit;

    private Mailroom(Duration timeLimit) {
        MongoDatabase database =
                MONGO.getDatabase("mailroom_" + UUID.randomUUID().toString().substring(0, 8));
        this.timeLimit = timeLimit;
        webhooks = new Webhooks(database.getCollection("webhooks"));
        subscribers = new Subscribers(webhooks, clock);
        bulletins = new Bulletins(database.getCollection("bulletins"));
        deliveries = new Deliveries(database.getCollection("deliveries"));
        bulletins.index();
        deliveries.index();
    }

    /** A mailroom with one instance at work. */
    static Mailroom open() {
        return closed().withInstance();
    }

    /** A mailroom with one instance at work, that waits for answers only so long. */
    static Mailroom waitingFor(Duration timeLimit) {
        return new Mailroom(timeLimit).withInstance();
    }

    /** A mailroom where nobody works yet. */
    static Mailroom closed() {
        return new Mailroom(Duration.ofMinutes(1));
    }

    /** Has another instance of the service work on the same database. */
    Mailroom withInstance() {
        var settings = new TargetSettings(List.of("127.0.0.0/8"), timeLimit, 4, Duration.ofMillis(50));
        var targets = new Targets(SystemDefaultDnsResolver.INSTANCE, settings);
        var attempting = new Attempting(webhooks, bulletins, deliveries, SETTINGS, clock);
        var serving = new Serving(webhooks, deliveries, targets, attempting, settings, clock);
        var dispatcher = new Dispatcher(serving, retention(), SETTINGS);
        dispatcher.start();
        opened.add(targets);
        dispatchers.add(dispatcher);
        return this;
    }

    Retention retention() {
        return new Retention(deliveries, bulletins, SETTINGS, clock);
    }

    /** Something that has just happened to an article, as it comes from the log. */
    Bulletin happened(String type) {
        return happened(type, UUID.randomUUID().toString());
    }

    /** Something that has just happened to a certain article. */
    Bulletin happened(String type, String article) {
        clock.move(Duration.ofMillis(1));
        var headers = Map.of(
                "ce_id",
                article + "@" + clock.instant().toEpochMilli(),
                "ce_type",
                "broadsheet.article." + type + ".v1",
                "ce_source",
                "/article-service",
                "ce_subject",
                article,
                "ce_time",
                clock.instant().toString());
        var body = "{\"article\":{\"headline\":\"Đường sắt Bắc – Nam\"}}".getBytes(UTF_8);
        return Bulletin.read(headers, body).orElseThrow();
    }

    /** So many articles that are published now. */
    List<Bulletin> published(int articles) {
        var news = IntStream.range(0, articles)
                .mapToObj(_ -> happened("published"))
                .toList();
        hear(news);
        return news;
    }

    /** An article that is published now. */
    Bulletin published() {
        return published(1).getFirst();
    }

    /** Takes a batch from the log. */
    void hear(List<Bulletin> news) {
        new Distribution(webhooks, bulletins, deliveries, SETTINGS, clock, () -> {}).distribute(news);
    }

    /** What became of everything for a webhook, newest first. */
    List<Delivery> of(Webhook webhook) {
        return deliveries.list(webhook.id(), Optional.empty(), 1_000);
    }

    /** What became of the newest thing for a webhook. */
    Delivery last(Webhook webhook) {
        return of(webhook).getFirst();
    }

    Webhook now(Webhook webhook) {
        return webhooks.find(webhook.id()).orElseThrow();
    }

    /** Has nobody work any more. */
    void stop() {
        dispatchers.forEach(Dispatcher::stop);
    }

    @Override
    public void close() {
        stop();
        for (var targets : opened) {
            try {
                targets.close();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
