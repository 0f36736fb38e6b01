package broadsheet.local.topics;

import broadsheet.local.command.Environment;
import broadsheet.local.command.PortBaseOption;
import broadsheet.local.command.Refusal;
import broadsheet.local.command.Terminal;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ./broadsheet topics}: for brokers that the platform does not start itself. */
@Command(
        name = "topics",
        description = "Makes the platform's topics, and corrects the settings of those that are there.")
public final class TopicsCommand implements Runnable {

    @Mixin
    private final PortBaseOption ports = new PortBaseOption();

    @Option(
            names = "--brokers",
            paramLabel = "HOST:PORT",
            description = "Kafka's address; KAFKA_BROKERS when left out, or the embedded broker's.")
    private @Nullable String brokers;

    @Option(
            names = "--replication-factor",
            paramLabel = "COUNT",
            defaultValue = "1",
            description = "How many brokers keep a copy of each new topic (${DEFAULT-VALUE} when left out).")
    private short replicationFactor;

    @Override
    public void run() {
        var address = address();
        try {
            tell(new Terminal(System.out), Topics.create(address, replicationFactor));
        } catch (KafkaException e) {
            throw new Refusal("The topics can't be made on %s: %s".formatted(address, e.getMessage()), e);
        }
    }

    private String address() {
        if (brokers != null) {
            return brokers;
        }
        return Environment.ofThisProcess()
                .brokers()
                .orElseGet(() -> ports.addresses().brokers());
    }

    private static void tell(Terminal terminal, TopicsReport report) {
        terminal.say(report.summary());
        report.created().forEach(name -> terminal.say("  made " + name));
        report.corrected().forEach(name -> terminal.say("  corrected " + name));
        report.warnings().forEach(warning -> terminal.say("  warning: " + warning));
    }
}
