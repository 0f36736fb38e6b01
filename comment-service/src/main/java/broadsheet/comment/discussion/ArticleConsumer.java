package broadsheet.comment.discussion;

import broadsheet.comment.domain.ArticleId;
import broadsheet.comment.domain.Discussion.ArticleHeard;
import broadsheet.events.ArticlePublished;
import broadsheet.events.ArticleRevised;
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
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Listens to the articles' topic. */
@Configuration(proxyBeanMethods = false)
class ArticleConsumer {

    @Bean
    Consumer<Message<List<byte[]>>> articles(HearingOfArticles hearing, Courier courier, InstantSource clock) {
        return new Inbox<>(ArticleConsumer::read, hearing::hear, new DeadLetters("comment-service", courier, clock));
    }

    private static Optional<ArticleHeard> read(Map<String, String> headers, byte[] body) {
        return EventFormat.read(headers, body).flatMap(ArticleConsumer::heard);
    }

    private static Optional<ArticleHeard> heard(Event event) {
        return switch (event) {
            case ArticlePublished _, ArticleRevised _ -> Optional.of(heard(event, true));
            case ArticleUnpublished _ -> Optional.of(heard(event, false));
            default -> Optional.empty();
        };
    }

    private static ArticleHeard heard(Event event, boolean live) {
        return new ArticleHeard(ArticleId.parse(event.subject()), event.version(), live);
    }
}
