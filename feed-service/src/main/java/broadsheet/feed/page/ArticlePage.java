package broadsheet.feed.page;

import broadsheet.events.PublishedArticle;
import broadsheet.feed.front.FrontBlock;
import java.util.List;

/**
 * What an article's page is made of.
 *
 * @param commentCount how many comments readers see, as the fronts say it
 * @param foot what there is to read after it
 */
public record ArticlePage(PublishedArticle article, long commentCount, Discussion discussion, List<FrontBlock> foot) {

    public ArticlePage {
        foot = List.copyOf(foot);
    }

    /** The same with something else to read after it. */
    public ArticlePage followedBy(List<FrontBlock> other) {
        return new ArticlePage(article, commentCount, discussion, other);
    }

    /** Whether an article stands at its foot. */
    public boolean leadsTo(String articleId) {
        return foot.stream()
                .flatMap(block -> block.items().stream())
                .anyMatch(item -> item.id().equals(articleId));
    }
}
