package broadsheet.feed.arrangement;

import static java.util.Comparator.comparing;

import broadsheet.events.PublishedArticle;
import broadsheet.feed.front.FrontItem;
import java.util.Comparator;
import java.util.List;

/**
 * An article as the fronts know it.
 *
 * @param item how they show it
 * @param tags what it is related by
 * @param talk how much it is talked about
 */
public record Story(FrontItem item, List<String> tags, Talk talk) {

    /** The order of the block <i>latest</i>. */
    public static final Comparator<Story> NEWEST_FIRST = comparing(Story::item, FrontItem.NEWEST_FIRST);

    public Story {
        tags = List.copyOf(tags);
    }

    /** What the fronts know of an article with its comments. */
    public static Story of(PublishedArticle article, Talk talk) {
        return new Story(FrontItem.of(article, talk.comments()), article.tags(), talk);
    }

    /** The article's. */
    public String id() {
        return item.id();
    }
}
