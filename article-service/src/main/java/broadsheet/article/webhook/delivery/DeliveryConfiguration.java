package broadsheet.article.webhook.delivery;

import broadsheet.article.webhook.outside.TargetSettings;
import broadsheet.article.webhook.outside.Targets;
import broadsheet.article.webhook.subscription.Webhooks;
import broadsheet.inbox.DeadLetters;
import broadsheet.inbox.Inbox;
import broadsheet.outbox.Courier;
import broadsheet.web.starting.BeforeServing;
import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

@Configuration(proxyBeanMethods = false)
class DeliveryConfiguration {

    @Bean
    Bulletins bulletins(MongoDatabase database) {
        return new Bulletins(database.getCollection("webhookBulletins"));
    }

    @Bean
    Deliveries deliveries(MongoDatabase database) {
        return new Deliveries(database.getCollection("webhookDeliveries"));
    }

    @Bean
    BeforeServing deliveryIndexes(Bulletins bulletins, Deliveries deliveries) {
        return new BeforeServing(() -> {
            bulletins.index();
            deliveries.index();
        });
    }

    @Bean
    Serving serving(
            Webhooks webhooks,
            Deliveries deliveries,
            Bulletins bulletins,
            Targets targets,
            TargetSettings targetSettings,
            DeliverySettings settings,
            InstantSource clock) {
        var attempting = new Attempting(webhooks, bulletins, deliveries, settings, clock);
        return new Serving(webhooks, deliveries, targets, attempting, targetSettings, clock);
    }

    @Bean
    Dispatcher dispatcher(
            Serving serving,
            Deliveries deliveries,
            Bulletins bulletins,
            DeliverySettings settings,
            InstantSource clock) {
        return new Dispatcher(serving, new Retention(deliveries, bulletins, settings, clock), settings);
    }

    @Bean
    Distribution distribution(
            Webhooks webhooks,
            Bulletins bulletins,
            Deliveries deliveries,
            Dispatcher dispatcher,
            DeliverySettings settings,
            InstantSource clock) {
        return new Distribution(webhooks, bulletins, deliveries, settings, clock, dispatcher::nudge);
    }

    /** A consumer group of its own: how far webhooks have come is no other consumer's business. */
    @Bean
    Consumer<Message<List<byte[]>>> webhookNews(Distribution distribution, Courier courier, InstantSource clock) {
        return new Inbox<>(
                Bulletin::read, distribution::distribute, new DeadLetters("article-service-webhooks", courier, clock));
    }
}
