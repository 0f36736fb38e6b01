package broadsheet.feed.pressroom;

import static java.util.stream.Collectors.toMap;

import broadsheet.events.PublishedArticle;
import broadsheet.feed.arrangement.Story;
import broadsheet.feed.arrangement.Talk;
import broadsheet.feed.site.Subject;
import broadsheet.feed.store.ArticleList;
import broadsheet.feed.store.CommentCounts;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads stories from the store: articles that readers see, and how much they are talked about. */
final class Stories {

    private final ArticleList articles;
    private final CommentCounts counts;

    Stories(ArticleList articles, CommentCounts counts) {
        this.articles = articles;
        this.counts = counts;
    }

    /** Those of the articles that readers see, by id. */
    Map<String, Story> of(Collection<String> articleIds) {
        return told(articles.of(articleIds)).stream().collect(toMap(Story::id, Function.identity()));
    }

    Shelf ofSection(String slug) {
        return new Shelf(told(articles.newest(slug, Shelf.HELD)));
    }

    Shelf of(Subject subject) {
        return new Shelf(told(articles.newest(subject, Shelf.HELD)));
    }

    private List<Story> told(List<PublishedArticle> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        var talk = counts.talk(found.stream().map(PublishedArticle::id).toList());
        return found.stream()
                .map(article -> Story.of(article, talk.getOrDefault(article.id(), Talk.NONE)))
                .toList();
    }
}
