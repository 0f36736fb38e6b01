package broadsheet.local.command;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code --brokers}, the same in every command that speaks with Kafka alone. */
public final class BrokersOption {

    @Mixin
    private final PortBaseOption ports = new PortBaseOption();

    @Option(
            names = "--brokers",
            paramLabel = "HOST:PORT",
            description = "Kafka's address; KAFKA_BROKERS when left out, or the embedded broker's.")
    private @Nullable String address;

    /** Which brokers; how Kafka's clients are let in is in the environment. */
    public Brokers brokers() {
        var environment = Environment.ofThisProcess();
        return environment.kafka(
                address != null
                        ? address
                        : environment
                                .brokers()
                                .orElseGet(() -> ports.addresses().brokers()));
    }
}
