package broadsheet.feed.page;

import broadsheet.events.Block;
import broadsheet.events.Picture;
import broadsheet.feed.press.PictureView;
import broadsheet.feed.site.Edition;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A block of an article's body as it is printed: exactly one component is there, the template prints that one. */
record BlockView(
        @Nullable Text paragraph,
        @Nullable Text heading,
        @Nullable Text subheading,
        @Nullable PictureView image,
        @Nullable Quotation quote,
        @Nullable Items bullets,
        @Nullable Items numbered) {

    private static final BlockView NOTHING = new BlockView(null, null, null, null, null, null, null);

    /** The printable blocks; the dateline stands at the head of the first paragraph. */
    static List<BlockView> of(List<Block> body, @Nullable String dateline, Edition edition) {
        var views = new ArrayList<BlockView>();
        var unprinted = dateline;
        for (var block : body) {
            views.add(of(block, unprinted, edition));
            unprinted = block instanceof Block.Paragraph ? null : unprinted;
        }
        views.removeIf(NOTHING::equals);
        return views;
    }

    private static BlockView of(Block block, @Nullable String dateline, Edition edition) {
        return switch (block) {
            case Block.Paragraph it -> new BlockView(new Text(it.text(), dateline), null, null, null, null, null, null);
            case Block.Heading it
            when it.level() <= 2 -> new BlockView(null, new Text(it.text(), null), null, null, null, null, null);
            case Block.Heading it -> new BlockView(null, null, new Text(it.text(), null), null, null, null, null);
            case Block.Image it -> new BlockView(null, null, null, picture(it, edition), null, null, null);
            case Block.Quote it ->
                new BlockView(null, null, null, null, new Quotation(it.text(), it.attribution()), null, null);
            case Block.Listing it
            when it.ordered() -> new BlockView(null, null, null, null, null, null, new Items(it.items()));
            case Block.Listing it -> new BlockView(null, null, null, null, null, new Items(it.items()), null);
            case Block.Unknown _ -> NOTHING;
        };
    }

    private static @Nullable PictureView picture(Block.Image image, Edition edition) {
        return PictureView.of(new Picture(image.url(), image.caption(), image.credit(), image.alt()), null, edition);
    }

    /**
     * Text on its own.
     *
     * @param dateline printed before it
     */
    record Text(String text, @Nullable String dateline) {}

    /** Somebody's words. */
    record Quotation(String text, @Nullable String attribution) {}

    /** The items of a list. */
    record Items(List<String> items) {}
}
