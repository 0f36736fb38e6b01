package broadsheet.feed.search;

import broadsheet.events.PublishedArticle;
import broadsheet.feed.site.Catalogue;
import broadsheet.feed.store.ArticleList;
import broadsheet.feed.store.Articles;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the index as the store is. Whatever is written into it was read from the store just before, one after the
 * other: so the index can't fall behind an article's newest state, whoever tells of it, and in whatever order.
 */
public final class Indexing {

    private static final int AT_ONCE = 100;
    private static final Logger LOG = LoggerFactory.getLogger(Indexing.class);

    private final ArticleIndex index;
    private final Articles articles;
    private final ArticleList list;
    private final Catalogue catalogue;
    private volatile boolean complete;

    Indexing(ArticleIndex index, Articles articles, ArticleList list, Catalogue catalogue) {
        this.index = index;
        this.articles = articles;
        this.list = list;
        this.catalogue = catalogue;
    }

    /** Brings articles up to date: readers find them as they are now, or no more. */
    public void take(Set<String> articleIds) {
        if (!articleIds.isEmpty()) {
            write(articleIds);
            index.refresh();
        }
    }

    /** Brings the articles up to date that name one of these tags or authors, in lower case. */
    public void rename(Set<String> names) {
        writeAll(naming(names));
        index.refresh();
    }

    /** Keeps what has been written for the next start, where the index outlives the process. */
    public void keep() {
        index.keep();
    }

    /** Brings everything up to date; what is in the index as it should be, isn't written again. */
    public void fill() {
        var begun = System.nanoTime();
        var outdated = outdated();
        writeAll(outdated);
        index.refresh();
        index.keep();
        complete = true;
        if (!outdated.isEmpty()) {
            LOG.info(
                    "The search index is complete: {} articles brought up to date in {} ms",
                    outdated.size(),
                    Duration.ofNanos(System.nanoTime() - begun).toMillis());
        }
    }

    /** Whether all articles are in it. */
    boolean isComplete() {
        return complete;
    }

    /** Whatever is being written meanwhile is written with the new names. */
    private synchronized Set<String> naming(Set<String> names) {
        index.refresh();
        return index.naming(names);
    }

    private Set<String> outdated() {
        var outdated = new HashSet<String>();
        var states = index.states();
        list.tell(article -> {
            var state = states.remove(article.id());
            if (state == null || state != ArticleFields.state(article, catalogue)) {
                outdated.add(article.id());
            }
        });
        outdated.addAll(states.keySet());
        return outdated;
    }

    private void writeAll(Collection<String> articleIds) {
        var ids = new ArrayList<>(articleIds);
        for (var from = 0; from < ids.size(); from += AT_ONCE) {
            write(ids.subList(from, Math.min(from + AT_ONCE, ids.size())));
        }
    }

    private synchronized void write(Collection<String> articleIds) {
        List<PublishedArticle> live = articles.live(articleIds);
        index.put(live.stream()
                .map(article -> ArticleFields.write(article, catalogue))
                .toList());
        var there = live.stream().map(PublishedArticle::id).collect(Collectors.toSet());
        index.remove(articleIds.stream().filter(id -> !there.contains(id)).toList());
    }
}
