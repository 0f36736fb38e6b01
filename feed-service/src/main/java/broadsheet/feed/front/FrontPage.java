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
 * @param live keeps it up to date in a browser; null for a front that isn't
 */
record FrontPage(
        Shell shell,
        @Nullable String title,
        @Nullable Intro intro,
        List<BlockView> blocks,
        boolean empty,
        @Nullable LiveFront live) {

    static FrontPage of(
            Shell shell,
            @Nullable String title,
            @Nullable Intro intro,
            Front front,
            @Nullable FrontAddress address,
            Edition edition) {
        var blocks = blocks(front, address, edition);
        var live = address == null ? null : LiveFront.of(address, edition);
        return new FrontPage(shell, title, intro, blocks, blocks.isEmpty(), live);
    }

    static List<BlockView> blocks(Front front, @Nullable FrontAddress address, Edition edition) {
        var filled = front.blocks().stream()
                .filter(block -> !block.items().isEmpty())
                .toList();
        return filled.stream()
                .map(block -> filled.getFirst().equals(block)
                        ? BlockView.first(block, address, edition)
                        : BlockView.of(block, address, edition))
                .toList();
    }
}
