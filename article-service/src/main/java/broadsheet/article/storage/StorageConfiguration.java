package broadsheet.article.storage;

import broadsheet.article.domain.House;
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
    History history(MongoDatabase database, JsonMapper json) {
        return new History(database, new Parts(json));
    }

    @Bean
    Articles articles(MongoDatabase database, Relay relay, JsonMapper json, History history, House house) {
        var form = new ArticleDocument(new Parts(json));
        return new Articles(database.getCollection(COLLECTION), relay, form, history, house);
    }

    @Bean
    ArticleList articleList(MongoDatabase database) {
        return new ArticleList(database.getCollection(COLLECTION));
    }

    @Bean
    MediaUses mediaUses(MongoDatabase database) {
        return new MediaUses(database.getCollection(COLLECTION));
    }

    @Bean
    Mentions mentions(MongoDatabase database) {
        return new Mentions(database.getCollection(COLLECTION));
    }

    @Bean
    Confirmations confirmations(MongoDatabase database) {
        return new Confirmations(database.getCollection("confirmations"));
    }

    @Bean
    Schedule schedule(MongoDatabase database) {
        return new Schedule(database.getCollection("schedule"), database.getCollection(COLLECTION));
    }

    @Bean
    BeforeServing indexes(Articles articles, MediaUses uses, Mentions mentions, History history, Schedule schedule) {
        return new BeforeServing(() -> {
            articles.index();
            uses.index();
            mentions.index();
            history.index();
            schedule.index();
        });
    }
}
