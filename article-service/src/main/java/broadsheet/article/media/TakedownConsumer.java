package broadsheet.article.media;

import broadsheet.article.media.stock.Withholding;
import broadsheet.article.storage.Confirmations;
import broadsheet.article.storage.MediaUses;
import broadsheet.events.ArticleTakenDown;
import broadsheet.events.EventFormat;
import broadsheet.inbox.DeadLetters;
import broadsheet.inbox.Inbox;
import broadsheet.outbox.Courier;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/**
 * Hears from the log which articles are taken down, so that their pictures go as well, whatever dies in between, and
 * confirms it once they are gone. A consumer group of its own: nothing else waits for it.
 */
@Configuration(proxyBeanMethods = false)
class TakedownConsumer {

    private static final String NAME = "article-service-media";

    @Bean
    Consumer<Message<List<byte[]>>> takedowns(
            MediaUses uses,
            Withholding withholding,
            Confirmations confirmations,
            Courier courier,
            InstantSource clock) {
        return new Inbox<>(
                (headers, body) -> EventFormat.read(headers, body)
                        .filter(ArticleTakenDown.class::isInstance)
                        .map(ArticleTakenDown.class::cast),
                news -> news.forEach(it -> {
                    uses.takenDownWith(it.articleId()).forEach(withholding::consider);
                    confirmations.add(it.articleId(), it.version(), NAME, clock.instant());
                }),
                new DeadLetters(NAME, courier, clock));
    }
}
