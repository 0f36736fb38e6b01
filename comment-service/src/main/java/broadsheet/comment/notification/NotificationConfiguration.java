package broadsheet.comment.notification;

import broadsheet.web.starting.BeforeServing;
import com.mongodb.client.MongoDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NotificationConfiguration {

    @Bean
    Notifications notificationStore(MongoDatabase database) {
        return new Notifications(database.getCollection("notifications"));
    }

    @Bean
    BeforeServing notificationIndexes(Notifications notificationStore) {
        return new BeforeServing(notificationStore::index);
    }
}
