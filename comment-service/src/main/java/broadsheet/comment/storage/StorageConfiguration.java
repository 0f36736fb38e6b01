package broadsheet.comment.storage;

import broadsheet.outbox.Courier;
import broadsheet.outbox.Relay;
import broadsheet.outbox.RelaySettings;
import broadsheet.web.starting.BeforeServing;
import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StorageConfiguration {

    private static final String COMMENTS = "comments";
    private static final String DISCUSSIONS = "discussions";

    @Bean
    Relay commentRelay(MongoDatabase database, Courier courier, RelaySettings settings, InstantSource clock) {
        return new Relay(database.getCollection(COMMENTS), courier::send, settings, clock);
    }

    @Bean
    Relay discussionRelay(MongoDatabase database, Courier courier, RelaySettings settings, InstantSource clock) {
        return new Relay(database.getCollection(DISCUSSIONS), courier::send, settings, clock);
    }

    @Bean
    Comments comments(MongoDatabase database, Relay commentRelay) {
        return new Comments(database.getCollection(COMMENTS), commentRelay);
    }

    @Bean
    Discussions discussions(MongoDatabase database, Relay discussionRelay) {
        return new Discussions(database.getCollection(DISCUSSIONS), discussionRelay);
    }

    @Bean
    BeforeServing commentIndexes(Comments comments) {
        return new BeforeServing(comments::index);
    }
}
