package broadsheet.feed.page;

import broadsheet.events.PublishedArticle;
import broadsheet.feed.front.FrontBlock;
import java.util.List;
import java.util.function.Predicate;

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

    /** Whether one of these articles stands at its foot. */
    public boolean leadsToAny(Predicate<String> articleIds) {
        for (var block : foot) {
            for (var item : block.items()) {
                if (articleIds.test(item.id())) {
                    return true;
                }
            }
        }
        return false;
    }
}
