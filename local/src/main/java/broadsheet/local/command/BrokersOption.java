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
    private @Nullable String brokers;

    /** {@code host:port}, or several with commas between. */
    public String address() {
        if (brokers != null) {
            return brokers;
        }
        return Environment.ofThisProcess()
                .brokers()
                .orElseGet(() -> ports.addresses().brokers());
    }
}
