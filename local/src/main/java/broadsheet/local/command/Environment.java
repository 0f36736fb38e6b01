package broadsheet.local.command;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Servers that the operator brings, instead of the embedded ones.
 *
 * @param mongodbUri {@code MONGODB_URI}; may hold a password, so it is not for the terminal
 * @param brokers {@code KAFKA_BROKERS}
 * @param kafkaClients what Kafka's clients are told besides, as the services are: {@code sasl.mechanism} is
 *     {@code SPRING_KAFKA_PROPERTIES_SASL_MECHANISM}; may hold passwords
 * @param issuerUri {@code ISSUER_URI}, an OpenID provider
 */
public record Environment(
        Optional<String> mongodbUri,
        Optional<String> brokers,
        Map<String, String> kafkaClients,
        Optional<String> issuerUri) {

    private static final String OF_KAFKA = "SPRING_KAFKA_PROPERTIES_";

    /** Reads the environment of this process. */
    public static Environment ofThisProcess() {
        return of(System.getenv());
    }

    /** Brokers at an address. */
    public Brokers kafka(String address) {
        return new Brokers(address, kafkaClients);
    }

    private static Environment of(Map<String, String> variables) {
        return new Environment(
                filled(variables, "MONGODB_URI"),
                filled(variables, "KAFKA_BROKERS"),
                kafkaClients(variables),
                filled(variables, "ISSUER_URI"));
    }

    private static Map<String, String> kafkaClients(Map<String, String> variables) {
        return variables.entrySet().stream()
                .filter(variable -> variable.getKey().startsWith(OF_KAFKA))
                .collect(toUnmodifiableMap(variable -> property(variable.getKey()), Map.Entry::getValue));
    }

    private static String property(String variable) {
        return variable.substring(OF_KAFKA.length()).toLowerCase(Locale.ROOT).replace('_', '.');
    }

    private static Optional<String> filled(Map<String, String> variables, String name) {
        return Optional.ofNullable(variables.get(name)).filter(value -> !value.isBlank());
    }
}
