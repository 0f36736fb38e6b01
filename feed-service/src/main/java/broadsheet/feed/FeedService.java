package broadsheet.feed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Contact;
import io.swagger.v3.oas.annotations.info.Info;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.mongodb.autoconfigure.MongoProperties;
import org.springframework.context.annotation.Bean;

/** Starts the service that owns the front page and all that readers read. */
@SpringBootApplication
@ConfigurationPropertiesScan
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Broadsheet: feed-service",
                        version = "1",
                        description = "What readers read: fronts and articles, as pages and as JSON.",
                        contact = @Contact(name = "Broadsheet")))
public class FeedService {

    /** The process's entry. */
    public static void main(String[] arguments) {
        new SpringApplicationBuilder(FeedService.class)
                .properties("spring.config.name=feed-service")
                .run(arguments);
    }

    /** Time as the database keeps it: in milliseconds. */
    @Bean
    InstantSource clock() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }

    @Bean
    MongoDatabase database(MongoClient client, MongoProperties settings) {
        return client.getDatabase(settings.getDatabase());
    }
}
