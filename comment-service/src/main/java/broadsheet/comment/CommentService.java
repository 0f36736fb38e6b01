package broadsheet.comment;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.mongodb.autoconfigure.MongoProperties;
import org.springframework.context.annotation.Bean;

/** Starts the service that owns discussions. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class CommentService {

    /** The process's entry. */
    public static void main(String[] arguments) {
        new SpringApplicationBuilder(CommentService.class)
                .properties("spring.config.name=comment-service")
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
