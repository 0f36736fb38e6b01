package broadsheet.feed.pressroom;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import broadsheet.events.PublishedArticle;
import broadsheet.feed.pressroom.Roll.Part;
import broadsheet.feed.site.Catalogue;
import broadsheet.feed.site.Subject;
import broadsheet.feed.sitemap.Listing;
import broadsheet.feed.sitemap.News;
import broadsheet.feed.store.ArticleList;
import broadsheet.feed.store.Articles;
import java.time.InstantSource;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Brings feeds and sitemaps up to date, each only if what is in it changed. Used by one thread. */
final class Formats {

    private final ArticleList list;
    private final Articles articles;
    private final LayingOutFeeds feeds;
    private final LayingOutSitemaps sitemaps;
    private final Catalogue catalogue;
    private final InstantSource clock;

    private final Roll roll = new Roll();
    private final News news = new News();

    /** What the roll already has and the pages don't yet. */
    private final Set<Optional<String>> dueFeeds = new HashSet<>();

    private final Set<Part> dueParts = new HashSet<>();

    Formats(
            ArticleList list,
            Articles articles,
            LayingOutFeeds feeds,
            LayingOutSitemaps sitemaps,
            Catalogue catalogue,
            InstantSource clock) {
        this.list = list;
        this.articles = articles;
        this.feeds = feeds;
        this.sitemaps = sitemaps;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** Presses what may have changed, and what has by the clock; where the feeds are that did. */
    Set<String> press(Desk.Told told) {
        if (told.everything()) {
            fill();
        } else {
            update(told.articleIds());
            if (!told.subjectIds().isEmpty()) {
                pressAllFeeds();
            }
        }
        var changed = pressFeeds();
        pressSitemaps();
        return changed;
    }

    private void fill() {
        var ids = new HashSet<String>();
        news.clear();
        list.tell(article -> {
            ids.add(article.id());
            enter(article);
        });
        roll.keepOnly(ids);
        pressAllFeeds();
    }

    private void pressAllFeeds() {
        dueFeeds.add(Fronts.HOME);
        sections().map(Optional::of).forEach(dueFeeds::add);
        feeds.keepOnly(dueFeeds);
    }

    private void update(Set<String> articleIds) {
        if (articleIds.isEmpty()) {
            return;
        }
        var live = articles.live(articleIds).stream().collect(toMap(PublishedArticle::id, Function.identity()));
        for (var id : articleIds) {
            var before = roll.get(id);
            var article = live.get(id);
            if (article == null) {
                roll.remove(id);
                news.remove(id);
            } else {
                enter(article);
            }
            var after = roll.get(id);
            if (before != null && !before.equals(after)) {
                due(before);
            }
            if (after != null && !after.equals(before)) {
                due(after);
            }
        }
    }

    private void enter(PublishedArticle article) {
        roll.put(Listing.of(article));
        news.enter(article, clock.instant());
    }

    private void due(Listing listing) {
        dueFeeds.add(Fronts.HOME);
        dueFeeds.add(Optional.of(listing.section()));
    }

    private Set<String> pressFeeds() {
        var changed = dueFeeds.isEmpty() ? Collections.<String>emptySet() : feeds.layOut(dueFeeds, roll);
        dueFeeds.clear();
        return changed;
    }

    private void pressSitemaps() {
        var stories = news.at(clock.instant());
        sitemaps.layOutNews(stories);
        dueParts.addAll(roll.changedParts());
        dueParts.forEach(part -> sitemaps.layOut(part, roll.of(part)));
        dueParts.clear();
        sitemaps.layOutIndex(sections().collect(toCollection(LinkedHashSet::new)), !stories.isEmpty());
    }

    private Stream<String> sections() {
        return Stream.concat(
                catalogue.sections().stream().map(Subject::slug),
                roll.sections().sorted());
    }
}
