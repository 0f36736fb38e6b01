package broadsheet.feed.intake;

import static java.util.stream.Collectors.toUnmodifiableSet;

import broadsheet.events.ArticleEvent;
import broadsheet.events.CatalogueEvent;
import broadsheet.events.CommentEvent;
import broadsheet.feed.pressroom.Pressroom;
import broadsheet.feed.store.Projection;
import broadsheet.feed.store.ReadModel;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Keeps what a batch of events says, has it pressed here, and tells the other replicas. */
@Component
class TakingEvents {

    private static final Logger LOG = LoggerFactory.getLogger(TakingEvents.class);

    private final ReadModel readModel;
    private final Projection<ArticleEvent> articles;
    private final Projection<CommentEvent> comments;
    private final Projection<CatalogueEvent> subjects;
    private final Pressroom pressroom;
    private final Announcing announcing;
    private final ConfirmingTakedowns confirming;

    TakingEvents(
            ReadModel readModel,
            Projection<ArticleEvent> articles,
            Projection<CommentEvent> comments,
            Projection<CatalogueEvent> subjects,
            Pressroom pressroom,
            Announcing announcing,
            ConfirmingTakedowns confirming) {
        this.readModel = readModel;
        this.articles = articles;
        this.comments = comments;
        this.subjects = subjects;
        this.pressroom = pressroom;
        this.announcing = announcing;
        this.confirming = confirming;
    }

    void takeArticles(List<ArticleEvent> events) {
        readModel.take(articles, events);
        press(events.stream().map(ArticleEvent::subject).collect(toUnmodifiableSet()));
        confirming.confirm(events);
    }

    void takeComments(List<CommentEvent> events) {
        readModel.take(comments, events);
        press(events.stream().map(event -> event.comment().articleId()).collect(toUnmodifiableSet()));
    }

    void takeCatalogue(List<CatalogueEvent> events) {
        readModel.take(subjects, events);
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
}
