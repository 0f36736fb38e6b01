package broadsheet.feed.front;

import broadsheet.feed.press.Shell;
import broadsheet.feed.site.Edition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the template {@code front} prints.
 *
 * @param title the page's own heading; null on the homepage, where the masthead is the heading
 * @param intro what is said of the section, tag or author; null where nothing is
 * @param blocks those that have something in them
 * @param empty whether no block has
 */
record FrontPage(
        Shell shell, @Nullable String title, @Nullable Intro intro, List<BlockView> blocks, boolean empty) {

    static FrontPage of(Shell shell, @Nullable String title, @Nullable Intro intro, Front front, Edition edition) {
        var filled = front.blocks().stream()
                .filter(block -> !block.items().isEmpty())
                .toList();
        var blocks = filled.stream()
                .map(block -> BlockView.of(block, filled.getFirst().equals(block), edition))
                .toList();
        return new FrontPage(shell, title, intro, blocks, blocks.isEmpty());
    }

    /**
     * A block, its articles told apart by their size.
     *
     * @param lead the first article of the page; null in later blocks
     * @param beside those beside the lead
     * @param rest all others
     */
    record BlockView(String name, String title, @Nullable ItemView lead, List<ItemView> beside, List<ItemView> rest) {

        private static final int BESIDE = 3;

        static BlockView of(FrontBlock block, boolean first, Edition edition) {
            var items = block.items().stream()
                    .map(item -> ItemView.of(item, edition))
                    .toList();
            var title = edition.label("block." + block.name());
            if (!first) {
                return new BlockView(block.name(), title, null, List.of(), items);
            }
            var besideTo = Math.min(items.size(), 1 + BESIDE);
            return new BlockView(
                    block.name(),
                    title,
                    items.getFirst(),
                    items.subList(1, besideTo),
                    items.subList(besideTo, items.size()));
        }
    }
}
