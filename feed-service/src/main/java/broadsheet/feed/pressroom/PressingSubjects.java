package broadsheet.feed.pressroom;

import static java.util.stream.Collectors.toUnmodifiableMap;

import broadsheet.events.PublishedArticle;
import broadsheet.feed.front.Front;
import broadsheet.feed.front.FrontItem;
import broadsheet.feed.front.PressingFronts;
import broadsheet.feed.site.Editions;
import broadsheet.feed.site.Subject;
import broadsheet.feed.store.Articles;
import broadsheet.feed.store.CommentCounts;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Presses the fronts of tags and authors. */
final class PressingSubjects {

    private final Articles articles;
    private final CommentCounts counts;
    private final PressingFronts press;
    private final Editions editions;
    private final InstantSource clock;

    PressingSubjects(Articles articles, CommentCounts counts, Editions editions, InstantSource clock) {
        this.articles = articles;
        this.counts = counts;
        this.press = new PressingFronts(editions);
        this.editions = editions;
        this.clock = clock;
    }

    Shelf stocked(Subject subject) {
        return new Shelf(items(articles.newest(subject, Shelf.HELD)));
    }

    private List<FrontItem> items(Collection<PublishedArticle> newest) {
        var count = counts.of(newest.stream().map(PublishedArticle::id).toList());
        return newest.stream()
                .map(article -> FrontItem.of(article, count.getOrDefault(article.id(), 0L)))
                .toList();
    }

    LaidSubject pressed(Subject subject, Shelf shelf) {
        var front = Front.ofLatest(subject.slug(), shelf.shown());
        var html = editions.all().stream()
                .collect(toUnmodifiableMap(Function.identity(), edition -> press.subject(subject, front, edition)));
        return new LaidSubject(subject, shelf, clock.instant(), press.json(subject, front), html);
    }
}
