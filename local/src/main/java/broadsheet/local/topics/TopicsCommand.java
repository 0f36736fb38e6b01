package broadsheet.local.topics;

import broadsheet.local.command.BrokersOption;
import broadsheet.local.command.Refusal;
import broadsheet.local.command.Terminal;
import org.apache.kafka.common.KafkaException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ./broadsheet topics}: for brokers that the platform does not start itself. */
@Command(
        name = "topics",
        description = "Makes the platform's topics, and corrects the settings of those that are there.")
public final class TopicsCommand implements Runnable {

    @Mixin
    private final BrokersOption brokers = new BrokersOption();

    @Option(
            names = "--replication-factor",
            paramLabel = "COUNT",
            defaultValue = "1",
            description = "How many brokers keep a copy of each new topic (${DEFAULT-VALUE} when left out).")
    private short replicationFactor;

    @Override
    public void run() {
        var chosen = brokers.brokers();
        try {
            tell(new Terminal(System.out), Topics.create(chosen, replicationFactor));
        } catch (KafkaException e) {
            throw new Refusal("The topics can't be made on %s: %s".formatted(chosen, e.getMessage()), e);
        }
    }

    private static void tell(Terminal terminal, TopicsReport report) {
        terminal.say(report.summary());
        report.created().forEach(name -> terminal.say("  made " + name));
        report.corrected().forEach(name -> terminal.say("  corrected " + name));
        report.warnings().forEach(warning -> terminal.say("  warning: " + warning));
    }
}
