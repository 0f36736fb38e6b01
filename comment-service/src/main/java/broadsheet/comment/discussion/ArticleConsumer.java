package broadsheet.comment.discussion;

import broadsheet.comment.domain.ArticleId;
import broadsheet.comment.domain.Discussion.ArticleHeard;
import broadsheet.events.ArticleEvent;
import broadsheet.events.ArticlePublished;
import broadsheet.events.ArticleRevised;
import broadsheet.events.ArticleTakenDown;
import broadsheet.events.ArticleUnpublished;
import broadsheet.events.Event;
import broadsheet.events.EventFormat;
import broadsheet.inbox.DeadLetters;
import broadsheet.inbox.Inbox;
import broadsheet.outbox.Courier;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Listens to the articles' topic. */
@Configuration(proxyBeanMethods = false)
class ArticleConsumer {

    @Bean
    Consumer<Message<List<byte[]>>> articles(
            HearingOfArticles hearing, ConfirmingTakedowns confirming, Courier courier, InstantSource clock) {
        return new Inbox<>(
                ArticleConsumer::read,
                events -> {
                    hearing.hear(events.stream().map(ArticleConsumer::heard).toList());
                    confirming.confirm(events);
                },
                new DeadLetters("comment-service", courier, clock));
    }

    /** An article's id that is none is a fault of the record. */
    private static Optional<ArticleEvent> read(Map<String, String> headers, byte[] body) {
        return EventFormat.read(headers, body)
                .filter(ArticleEvent.class::isInstance)
                .map(ArticleEvent.class::cast)
                .filter(event -> heard(event).version() > 0);
    }

    private static ArticleHeard heard(ArticleEvent event) {
        return switch (event) {
            case ArticlePublished(var article) -> heard(event, article.section(), true);
            case ArticleRevised(var article) -> heard(event, article.section(), true);
            case ArticleUnpublished _, ArticleTakenDown _ -> heard(event, null, false);
        };
    }

    private static ArticleHeard heard(Event event, @Nullable String section, boolean live) {
        return new ArticleHeard(ArticleId.parse(event.subject()), event.version(), section, live);
    }
}
