package broadsheet.article.webhook.subscription;

import broadsheet.web.starting.BeforeServing;
import com.mongodb.client.MongoDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SubscriptionConfiguration {

    @Bean
    Webhooks webhooks(MongoDatabase database) {
        return new Webhooks(database.getCollection("webhooks"));
    }

    @Bean
    BeforeServing webhookIndexes(Webhooks webhooks) {
        return new BeforeServing(webhooks::index);
    }
}
