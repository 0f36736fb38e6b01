package broadsheet.feed.pressroom;

import broadsheet.events.PublishedArticle;
import broadsheet.feed.arrangement.Story;
import broadsheet.feed.front.FrontBlock;
import broadsheet.feed.front.FrontItem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What stands at the foot of an article's page. Any number of threads may use it. */
final class ReadingOn {

    private static final int MOST = 4;
    private static final Set<String> FROM_HOME = Set.of("featured", "dont-miss");

    private final Fronts fronts;

    ReadingOn(Fronts fronts) {
        this.fronts = fronts;
    }

    /** What is related to an article, then the homepage's own choice; nothing twice, and not itself. */
    List<FrontBlock> after(PublishedArticle article) {
        var taken = new HashSet<String>();
        taken.add(article.id());
        var blocks = new ArrayList<FrontBlock>();
        blocks.add(block("related", related(article), taken));
        fronts.home().blocks().stream()
                .filter(block -> FROM_HOME.contains(block.name()))
                .forEach(block -> blocks.add(block(block.name(), block.items(), taken)));
        blocks.removeIf(block -> block.items().isEmpty());
        return blocks;
    }

    /** Whether an article may stand at a foot at all. */
    boolean mayShow(String articleId) {
        return fronts.makeup().stock().has(articleId);
    }

    private List<FrontItem> related(PublishedArticle article) {
        return fronts.makeup().stock().relatedTo(article, MOST).stream()
                .map(Story::item)
                .toList();
    }

    private static FrontBlock block(String name, List<FrontItem> items, Set<String> taken) {
        return new FrontBlock(
                name,
                items.stream()
                        .filter(item -> !taken.contains(item.id()))
                        .limit(MOST)
                        .filter(item -> taken.add(item.id()))
                        .toList());
    }
}
