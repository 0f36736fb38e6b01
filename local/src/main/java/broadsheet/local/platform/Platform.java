package broadsheet.local.platform;

import static broadsheet.local.command.Terminal.seconds;

import broadsheet.local.broker.EmbeddedBroker;
import broadsheet.local.command.Refusal;
import broadsheet.local.command.Terminal;
import broadsheet.local.database.EmbeddedDatabase;
import broadsheet.local.services.Services;
import broadsheet.local.topics.Topics;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.kafka.common.KafkaException;

/** Starts the parts in the order in which they need each other, and tells of each. */
final class Platform {

    private static final Duration LONGEST_START = Duration.ofSeconds(60);
    private static final short ONE_COPY = 1;
    private static final short BROKERS_OWN_DEFAULT = -1;

    private final Blueprint blueprint;
    private final Running running;
    private final Terminal terminal;

    Platform(Blueprint blueprint, Running running, Terminal terminal) {
        this.blueprint = blueprint;
        this.running = running;
        this.terminal = terminal;
    }

    /**
     * Returns when all is ready; what was started is in {@link Running} also when this fails.
     *
     * @throws Refusal if a part can't be started
     */
    void start() {
        startDatabase();
        startBroker();
        makeTopics();
        startServices();
    }

    private void startDatabase() {
        if (blueprint.environment().mongodbUri().isPresent()) {
            terminal.say("MongoDB is the one that MONGODB_URI names; the embedded one isn't started");
            return;
        }
        var file = blueprint.data().mongodb();
        var port = blueprint.addresses().mongodb();
        startTimed("MongoDB", () -> EmbeddedDatabase.start(file, port), EmbeddedDatabase::close);
    }

    private void startBroker() {
        if (blueprint.environment().brokers().isPresent()) {
            terminal.say("Kafka is the one that KAFKA_BROKERS names; the embedded one isn't started");
            return;
        }
        var folder = blueprint.data().kafka();
        var port = blueprint.addresses().kafka();
        startTimed("Kafka", () -> EmbeddedBroker.start(folder, port), EmbeddedBroker::close);
    }

    private <T> void startTimed(String name, Supplier<T> start, Consumer<T> stop) {
        var begin = Instant.now();
        running.start(name, () -> startOrRefuse(name, start), stop);
        terminal.say("%s is ready (%s)".formatted(name, seconds(Duration.between(begin, Instant.now()))));
    }

    private <T> T startOrRefuse(String name, Supplier<T> start) {
        try {
            return start.get();
        } catch (RuntimeException e) {
            var log = blueprint.data().log("platform");
            throw new Refusal("%s can't be started: %s. See %s".formatted(name, e.getMessage(), log), e);
        }
    }

    private void makeTopics() {
        var brokers = blueprint.brokers();
        var copies = blueprint.environment().brokers().isPresent() ? BROKERS_OWN_DEFAULT : ONE_COPY;
        try {
            var report = Topics.create(brokers, copies);
            terminal.say(report.summary());
            report.warnings().forEach(terminal::say);
        } catch (KafkaException e) {
            throw new Refusal("The topics can't be made on %s: %s".formatted(brokers, e.getMessage()), e);
        }
    }

    private void startServices() {
        if (blueprint.environment().issuerUri().isPresent()) {
            terminal.say("The identity provider is the one that ISSUER_URI names; the embedded one isn't started");
        }
        terminal.say(
                "Starting the services; their logs are in " + blueprint.data().logs());
        var services =
                running.start("the services", () -> Services.start(blueprint.services(), terminal), Services::close);
        services.awaitReady(LONGEST_START);
    }
}
