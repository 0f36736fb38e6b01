package broadsheet.feed.sitemap;

import broadsheet.events.PublishedArticle;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/** What is news: it gets old by the clock, without anybody telling. Used by one thread. */
public final class News {

    private final Map<String, NewsItem> byId = new HashMap<>();
    private final NavigableSet<NewsItem> newestFirst = new TreeSet<>(NewsItem.NEWEST_FIRST);

    /** Takes an article in, if it is news. */
    public void enter(PublishedArticle article, Instant now) {
        remove(article.id());
        var item = NewsItem.of(article);
        if (item.isNewsAt(now)) {
            byId.put(item.id(), item);
            newestFirst.add(item);
        }
    }

    /** Takes an article out. */
    public void remove(String articleId) {
        var item = byId.remove(articleId);
        if (item != null) {
            newestFirst.remove(item);
        }
    }

    /** Takes everything out. */
    public void clear() {
        byId.clear();
        newestFirst.clear();
    }

    /** What is news at a time, the newest first, no more than a sitemap may have. */
    public List<NewsItem> at(Instant now) {
        while (!newestFirst.isEmpty() && !newestFirst.last().isNewsAt(now)) {
            remove(newestFirst.last().id());
        }
        return newestFirst.stream().limit(NewsItem.MOST).toList();
    }
}
