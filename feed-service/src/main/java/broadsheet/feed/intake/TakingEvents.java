package broadsheet.feed.intake;

import static java.util.function.BinaryOperator.maxBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import broadsheet.events.ArticleEvent;
import broadsheet.events.CatalogueEvent;
import broadsheet.events.Comment;
import broadsheet.events.CommentEvent;
import broadsheet.events.Event;
import broadsheet.feed.pressroom.Pressroom;
import broadsheet.feed.store.Articles;
import broadsheet.feed.store.CommentCounts;
import broadsheet.feed.store.Subjects;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Keeps what a batch of events says, has it pressed here, and tells the other replicas. */
@Component
class TakingEvents {

    private static final Logger LOG = LoggerFactory.getLogger(TakingEvents.class);

    private final Articles articles;
    private final CommentCounts counts;
    private final Subjects subjects;
    private final Pressroom pressroom;
    private final Announcing announcing;
    private final ConfirmingTakedowns confirming;

    TakingEvents(
            Articles articles,
            CommentCounts counts,
            Subjects subjects,
            Pressroom pressroom,
            Announcing announcing,
            ConfirmingTakedowns confirming) {
        this.articles = articles;
        this.counts = counts;
        this.subjects = subjects;
        this.pressroom = pressroom;
        this.announcing = announcing;
        this.confirming = confirming;
    }

    void takeArticles(List<ArticleEvent> events) {
        articles.apply(newest(events));
        press(events.stream().map(ArticleEvent::subject).collect(toUnmodifiableSet()));
        confirming.confirm(events);
    }

    void takeComments(List<CommentEvent> events) {
        var comments = newest(events).stream().map(CommentEvent::comment).toList();
        counts.apply(comments);
        press(comments.stream().map(Comment::articleId).collect(toUnmodifiableSet()));
    }

    void takeCatalogue(List<CatalogueEvent> events) {
        subjects.apply(newest(events));
        var ids = events.stream().map(CatalogueEvent::id).collect(toUnmodifiableSet());
        pressroom.rename(ids);
        announcing.tell(Set.of(), ids);
        LOG.debug("Taken: {}", ids);
    }

    private void press(Set<String> articleIds) {
        pressroom.pressFirst(articleIds);
        announcing.tell(articleIds, Set.of());
        LOG.debug("Taken: {}", articleIds);
    }

    /** The newest event of each thing that the batch tells of. */
    private static <E extends Event> Collection<E> newest(List<E> events) {
        return events.stream()
                .collect(toMap(Event::subject, event -> event, maxBy(Comparator.comparingLong(Event::version))))
                .values();
    }
}
