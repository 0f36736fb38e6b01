package broadsheet.article.catalogue.storage;

import broadsheet.outbox.Courier;
import broadsheet.outbox.Relay;
import broadsheet.outbox.RelaySettings;
import broadsheet.web.starting.BeforeServing;
import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CatalogueConfiguration {

    private static final String COLLECTION = "catalogue";

    @Bean
    Relay catalogueRelay(MongoDatabase database, Courier courier, RelaySettings settings, InstantSource clock) {
        return new Relay(database.getCollection(COLLECTION), courier::send, settings, clock);
    }

    @Bean
    Catalogue catalogue(MongoDatabase database, Relay catalogueRelay) {
        return new Catalogue(database.getCollection(COLLECTION), catalogueRelay);
    }

    @Bean
    BeforeServing catalogueIndexes(Catalogue catalogue) {
        return new BeforeServing(catalogue::index);
    }
}
