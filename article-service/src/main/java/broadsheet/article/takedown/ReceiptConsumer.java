package broadsheet.article.takedown;

import broadsheet.article.storage.Confirmations;
import broadsheet.events.EventFormat;
import broadsheet.events.TakedownConfirmed;
import broadsheet.inbox.DeadLetters;
import broadsheet.inbox.Inbox;
import broadsheet.outbox.Courier;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Listens to those who confirm takedowns. */
@Configuration(proxyBeanMethods = false)
class ReceiptConsumer {

    @Bean
    Consumer<Message<List<byte[]>>> receipts(Confirmations confirmations, Courier courier, InstantSource clock) {
        return new Inbox<>(
                (headers, body) -> EventFormat.read(headers, body)
                        .filter(TakedownConfirmed.class::isInstance)
                        .map(TakedownConfirmed.class::cast),
                news -> news.forEach(
                        it -> confirmations.add(it.articleId(), it.version(), it.consumer(), it.confirmedAt())),
                new DeadLetters("article-service", courier, clock));
    }
}
