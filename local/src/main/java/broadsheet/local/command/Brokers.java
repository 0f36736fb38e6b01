package broadsheet.local.command;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;

/**
 * Kafka's brokers.
 *
 * @param address {@code host:port}, or several with commas between
 * @param clients what Kafka's clients are told besides, such as how to be let in; may hold passwords
 */
public record Brokers(String address, Map<String, String> clients) {

    /** Brokers that let in everybody. */
    public static Brokers at(String address) {
        return new Brokers(address, Map.of());
    }

    /** What a client is told. */
    public Map<String, Object> settings(Map<String, Object> own) {
        var settings = new HashMap<String, Object>(clients);
        settings.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, address);
        settings.putAll(own);
        return settings;
    }

    /** The address: no password comes to a terminal. */
    @Override
    public String toString() {
        return address;
    }
}
