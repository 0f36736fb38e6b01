package broadsheet.feed.sitemap;

import broadsheet.events.PublishedArticle;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is news: it gets old by the clock, without anybody telling. Used by one thread. */
public final class News {

    private final Map<String, NewsItem> items = new HashMap<>();

    /** Takes an article in, if it is news. */
    public void enter(PublishedArticle article, Instant now) {
        items.remove(article.id());
        var item = NewsItem.of(article);
        if (item.isNewsAt(now)) {
            items.put(item.id(), item);
        }
    }

    /** Takes an article out. */
    public void remove(String articleId) {
        items.remove(articleId);
    }

    /** Takes everything out. */
    public void clear() {
        items.clear();
    }

    /** What is news at a time, the newest first, no more than a sitemap may have. */
    public List<NewsItem> at(Instant now) {
        items.values().removeIf(item -> !item.isNewsAt(now));
        return items.values().stream()
                .sorted(NewsItem.NEWEST_FIRST)
                .limit(NewsItem.MOST)
                .toList();
    }
}
