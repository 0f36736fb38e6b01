package broadsheet.feed.front;

import broadsheet.feed.press.Pressed;
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
 * @param stream where a browser hears that it changed; null for a front that doesn't say so
 */
record FrontPage(
        Shell shell,
        @Nullable String title,
        @Nullable Intro intro,
        List<BlockView> blocks,
        boolean empty,
        @Nullable String stream) {

    static FrontPage of(
            Shell shell,
            @Nullable String title,
            @Nullable Intro intro,
            Front front,
            @Nullable FrontAddress address,
            Edition edition) {
        var blocks = blocks(front, address, edition);
        var stream = address == null ? null : address.stream();
        return new FrontPage(shell, title, intro, blocks, blocks.isEmpty(), stream);
    }

    static List<BlockView> blocks(Front front, @Nullable FrontAddress address, Edition edition) {
        var filled = front.blocks().stream()
                .filter(block -> !block.items().isEmpty())
                .toList();
        return filled.stream()
                .map(block -> BlockView.of(block, filled.getFirst().equals(block), address, edition))
                .toList();
    }

    /**
     * A block, its articles told apart by their size.
     *
     * @param url where it is by itself, to be put in place of this one; null if it is nowhere
     * @param version as {@link FrontNews} tells it
     * @param lead the first article of the page; null in later blocks
     * @param beside those beside the lead
     * @param rest all others
     */
    record BlockView(
            String name,
            String title,
            @Nullable String url,
            String version,
            @Nullable ItemView lead,
            List<ItemView> beside,
            List<ItemView> rest) {

        private static final int BESIDE = 3;

        static BlockView of(FrontBlock block, boolean first, @Nullable FrontAddress address, Edition edition) {
            var items = block.items().stream()
                    .map(item -> ItemView.of(item, edition))
                    .toList();
            var title = edition.label("block." + block.name());
            var url = address == null ? null : edition.link(address.block(block.name()));
            var version = Pressed.version(block);
            if (!first) {
                return new BlockView(block.name(), title, url, version, null, List.of(), items);
            }
            var besideTo = Math.min(items.size(), 1 + BESIDE);
            return new BlockView(
                    block.name(),
                    title,
                    url,
                    version,
                    items.getFirst(),
                    items.subList(1, besideTo),
                    items.subList(besideTo, items.size()));
        }
    }
}
