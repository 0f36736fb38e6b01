package broadsheet.feed.pressroom;

import static java.util.stream.Collectors.toUnmodifiableSet;

import broadsheet.events.PublishedArticle;
import broadsheet.feed.store.ArticleList;
import broadsheet.feed.store.Articles;
import broadsheet.feed.syndication.Entry;
import broadsheet.feed.syndication.PressingFeeds;
import java.time.InstantSource;

/** Presses the feeds of tags and authors. */
final class PressingSubjectFeeds {

    private final ArticleList list;
    private final Articles articles;
    private final PressingFeeds press;
    private final InstantSource clock;

    PressingSubjectFeeds(ArticleList list, Articles articles, PressingFeeds press, InstantSource clock) {
        this.list = list;
        this.articles = articles;
        this.press = press;
        this.clock = clock;
    }

    /** A feed with the newest articles, as they are now. */
    LaidFeed pressed(SubjectFeed feed) {
        var newest = list.newest(feed.subject(), LayingOutFeeds.IN_A_FEED).stream()
                .map(PublishedArticle::id)
                .toList();
        var found = articles.live(newest);
        var entries =
                found.stream().map(article -> Entry.of(article, feed.edition())).toList();
        var pressed = press.feed(feed.channel(), feed.form(), entries);
        var ids = found.stream().map(PublishedArticle::id).collect(toUnmodifiableSet());
        return new LaidFeed(ids, new Standing(pressed, clock.instant()));
    }
}
