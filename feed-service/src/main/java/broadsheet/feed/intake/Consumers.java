package broadsheet.feed.intake;

import static java.util.stream.Collectors.toUnmodifiableSet;

import broadsheet.events.ArticleEvent;
import broadsheet.events.CommentEvent;
import broadsheet.events.EventFormat;
import broadsheet.feed.pressroom.Pressroom;
import broadsheet.inbox.DeadLetters;
import broadsheet.inbox.Inbox;
import broadsheet.outbox.Courier;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.springframework.cloud.stream.binder.kafka.KafkaBindingRebalanceListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Listens to the topics. */
@Configuration(proxyBeanMethods = false)
class Consumers {

    @Bean
    DeadLetters deadLetters(Courier courier, InstantSource clock) {
        return new DeadLetters("feed-service", courier, clock);
    }

    @Bean
    Consumer<Message<List<byte[]>>> articles(TakingEvents taking, DeadLetters deadLetters) {
        return new Inbox<>(
                (headers, body) -> EventFormat.read(headers, body)
                        .filter(ArticleEvent.class::isInstance)
                        .map(ArticleEvent.class::cast),
                taking::takeArticles,
                deadLetters);
    }

    @Bean
    Consumer<Message<List<byte[]>>> comments(TakingEvents taking, DeadLetters deadLetters) {
        return new Inbox<>(
                (headers, body) -> EventFormat.read(headers, body)
                        .filter(CommentEvent.class::isInstance)
                        .map(CommentEvent.class::cast),
                taking::takeComments,
                deadLetters);
    }

    @Bean
    Consumer<Message<List<byte[]>>> pressings(Announcing announcing, Pressroom pressroom, DeadLetters deadLetters) {
        return new Inbox<>(announcing::heard, heard -> pressroom.press(all(heard)), deadLetters);
    }

    /** What was announced before this replica listened, it has not heard: it presses everything once it does. */
    @Bean
    KafkaBindingRebalanceListener pressEverythingOnceListening(Pressroom pressroom) {
        return new KafkaBindingRebalanceListener() {
            @Override
            public void onPartitionsAssigned(
                    String binding,
                    org.apache.kafka.clients.consumer.Consumer<?, ?> consumer,
                    Collection<TopicPartition> partitions,
                    boolean initial) {
                if (binding.equals("pressings-in-0")) {
                    // Only what comes after this place will be heard
                    partitions.forEach(consumer::position);
                    pressroom.pressEverything();
                }
            }
        };
    }

    private static Set<String> all(List<Set<String>> heard) {
        return heard.stream().flatMap(Set::stream).collect(toUnmodifiableSet());
    }
}
