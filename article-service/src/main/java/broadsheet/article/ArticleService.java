package broadsheet.article;

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

/** Starts the service that owns articles. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class ArticleService {

    /** The process's entry. */
    public static void main(String[] arguments) {
        new SpringApplicationBuilder(ArticleService.class)
                .properties("spring.config.name=article-service")
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
