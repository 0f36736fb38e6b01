package broadsheet.feed.archive;

import broadsheet.events.PublishedArticle;
import broadsheet.feed.store.CommentCounts;
import java.util.List;

/** Adds to articles what the store has counted of them. */
record Counting(CommentCounts counts) {

    List<Kept> of(List<PublishedArticle> articles) {
        if (articles.isEmpty()) {
            return List.of();
        }
        var count = counts.of(articles.stream().map(PublishedArticle::id).toList());
        return articles.stream()
                .map(article -> new Kept(article, count.getOrDefault(article.id(), 0L)))
                .toList();
    }
}
