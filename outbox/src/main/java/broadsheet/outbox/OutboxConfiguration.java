package broadsheet.outbox;

import static java.util.concurrent.TimeUnit.SECONDS;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.cloud.stream.function.StreamBridge;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.PropertySource;

/**
 * What every service that speaks through Kafka shares: its defaults, bare headers, someone to carry letters, and how
 * long it waits for its database.
 */
@AutoConfiguration
@EnableConfigurationProperties(RelaySettings.class)
@PropertySource("classpath:/broadsheet/outbox/stream-defaults.properties")
class OutboxConfiguration {

    /** Long enough for most elections of a new primary, too short for a reader to give up. */
    private static final int DATABASE_PATIENCE_SECONDS = 5;

    @Bean
    Courier courier(StreamBridge bridge) {
        return new Courier(bridge);
    }

    @Bean
    BareHeaders bareHeaders() {
        return new BareHeaders();
    }

    /** Whoever asks while the database is away hears so soon, instead of after the driver's 30 seconds. */
    @Bean
    MongoClientSettingsBuilderCustomizer databasePatience() {
        return settings -> settings.applyToClusterSettings(
                        cluster -> cluster.serverSelectionTimeout(DATABASE_PATIENCE_SECONDS, SECONDS))
                .applyToSocketSettings(socket -> socket.connectTimeout(DATABASE_PATIENCE_SECONDS, SECONDS));
    }
}
