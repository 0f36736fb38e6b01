package broadsheet.comment;

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

/** Starts the service that owns discussions. */
@SpringBootApplication
@ConfigurationPropertiesScan
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Broadsheet: comment-service",
                        version = "1",
                        description = "Discussions: readers comment on articles, moderators decide what is seen.",
                        contact = @Contact(name = "Broadsheet")))
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
