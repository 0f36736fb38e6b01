package broadsheet.feed.arrangement;

import broadsheet.feed.front.FrontBlock;
import broadsheet.feed.front.FrontItem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Fills the blocks of one front, from top to bottom. */
final class Composing {

    /** How many articles count as the latest of a front. */
    private static final int LATEST = 60;

    private final List<Story> own;
    private final Stock stock;
    private final Instant now;
    private final Set<String> taken = new HashSet<>();

    Composing(List<Story> own, Stock stock, Instant now) {
        this.own = own;
        this.stock = stock;
        this.now = now;
    }

    FrontBlock block(ArrangedBlock block) {
        var items = new ArrayList<FrontItem>();
        for (var pin : block.pins()) {
            if (items.size() < block.most() && pin.isInForce(now)) {
                stock.pinned(pin.articleId())
                        .filter(story -> taken.add(story.id()))
                        .ifPresent(story -> items.add(pin.show(story.item())));
            }
        }
        for (var story : filling(block.rule())) {
            if (items.size() == block.most()) {
                break;
            }
            if (taken.add(story.id())) {
                items.add(story.item());
            }
        }
        return new FrontBlock(block.name().value(), items);
    }

    private List<Story> filling(Rule rule) {
        return switch (rule) {
            case Rule.Pinned() -> List.of();
            case Rule.Latest() -> own.subList(0, Math.min(own.size(), LATEST));
            case Rule.MostDiscussed() -> Ranking.mostDiscussed(own);
            case Rule.DontMiss() -> Ranking.dontMiss(own, stock);
            case Rule.InSection(String slug) -> stock.inSection(slug);
        };
    }
}
