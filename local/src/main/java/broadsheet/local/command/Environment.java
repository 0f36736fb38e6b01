package broadsheet.local.command;

import java.util.Map;
import java.util.Optional;

/**
 * Servers that the operator brings, instead of the embedded ones.
 *
 * @param mongodbUri {@code MONGODB_URI}; may hold a password, so it is not for the terminal
 * @param brokers {@code KAFKA_BROKERS}
 * @param issuerUri {@code ISSUER_URI}, an OpenID provider
 */
public record Environment(Optional<String> mongodbUri, Optional<String> brokers, Optional<String> issuerUri) {

    /** Reads the environment of this process. */
    public static Environment ofThisProcess() {
        return of(System.getenv());
    }

    private static Environment of(Map<String, String> variables) {
        return new Environment(
                filled(variables, "MONGODB_URI"), filled(variables, "KAFKA_BROKERS"), filled(variables, "ISSUER_URI"));
    }

    private static Optional<String> filled(Map<String, String> variables, String name) {
        return Optional.ofNullable(variables.get(name)).filter(value -> !value.isBlank());
    }
}
