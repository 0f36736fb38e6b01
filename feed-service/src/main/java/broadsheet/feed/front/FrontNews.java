package broadsheet.feed.front;

import broadsheet.feed.press.Pressed;
import java.util.List;

/**
 * What a browser that shows a front must know to tell whether it still shows it as it is.
 *
 * @param blocks those that have something in them, in the order of the page
 */
public record FrontNews(List<Block> blocks) {

    public FrontNews {
        blocks = List.copyOf(blocks);
    }

    static FrontNews of(Front front) {
        return new FrontNews(front.blocks().stream()
                .filter(block -> !block.items().isEmpty())
                .map(Block::of)
                .toList());
    }

    /**
     * A block of it.
     *
     * @param version another one whenever anything in it is different, the same on every replica and in every language
     * @param articles the ids of its articles, in the order in which they stand
     */
    public record Block(String name, String version, List<String> articles) {

        public Block {
            articles = List.copyOf(articles);
        }

        static Block of(FrontBlock block) {
            return new Block(
                    block.name(),
                    Pressed.version(block),
                    block.items().stream().map(FrontItem::id).toList());
        }
    }
}
