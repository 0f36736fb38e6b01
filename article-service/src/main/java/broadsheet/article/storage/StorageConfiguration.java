package broadsheet.article.storage;

import broadsheet.outbox.Courier;
import broadsheet.outbox.Relay;
import broadsheet.outbox.RelaySettings;
import broadsheet.web.starting.BeforeServing;
import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class StorageConfiguration {

    private static final String COLLECTION = "articles";

    @Bean
    Relay relay(MongoDatabase database, Courier courier, RelaySettings settings, InstantSource clock) {
        return new Relay(database.getCollection(COLLECTION), courier::send, settings, clock);
    }

    @Bean
    Articles articles(MongoDatabase database, Relay relay, JsonMapper json) {
        return new Articles(database.getCollection(COLLECTION), relay, new ArticleDocument(json));
    }

    @Bean
    BeforeServing articleIndexes(Articles articles) {
        return new BeforeServing(articles::index);
    }
}
