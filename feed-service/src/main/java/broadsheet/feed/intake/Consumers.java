package broadsheet.feed.intake;

import static java.util.stream.Collectors.toUnmodifiableSet;

import broadsheet.events.ArticleEvent;
import broadsheet.events.CatalogueEvent;
import broadsheet.events.CommentEvent;
import broadsheet.feed.pressroom.Pressroom;
import broadsheet.feed.store.Projection;
import broadsheet.inbox.DeadLetters;
import broadsheet.inbox.Inbox;
import broadsheet.outbox.Courier;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
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
    Consumer<Message<List<byte[]>>> articles(
            Projection<ArticleEvent> projection, TakingEvents taking, DeadLetters deadLetters) {
        return new Inbox<>(projection, taking::takeArticles, deadLetters);
    }

    @Bean
    Consumer<Message<List<byte[]>>> comments(
            Projection<CommentEvent> projection, TakingEvents taking, DeadLetters deadLetters) {
        return new Inbox<>(projection, taking::takeComments, deadLetters);
    }

    @Bean
    Consumer<Message<List<byte[]>>> catalogueNews(
            Projection<CatalogueEvent> projection, TakingEvents taking, DeadLetters deadLetters) {
        return new Inbox<>(projection, taking::takeCatalogue, deadLetters);
    }

    @Bean
    Consumer<Message<List<byte[]>>> pressings(Announcing announcing, Pressroom pressroom, DeadLetters deadLetters) {
        return new Inbox<>(announcing::heard, heard -> press(heard, pressroom), deadLetters);
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

    private static void press(List<Announcement> heard, Pressroom pressroom) {
        // What things are called first: the articles are pressed by it
        pressroom.rename(all(heard, Announcement::subjectIds));
        if (!all(heard, Announcement::fronts).isEmpty()) {
            pressroom.rearrange();
        }
        pressroom.press(all(heard, Announcement::articleIds));
        if (heard.stream().anyMatch(Announcement::isEverything)) {
            pressroom.pressEverything();
        }
    }

    private static Set<String> all(List<Announcement> heard, Function<Announcement, Set<String>> ids) {
        return heard.stream().map(ids).flatMap(Set::stream).collect(toUnmodifiableSet());
    }
}
