package broadsheet.feed.front;

import broadsheet.feed.press.Pressed;
import broadsheet.feed.site.Edition;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A block as a page prints it, its articles told apart by their size.
 *
 * @param id what it is called within the page
 * @param kind how it looks: its name, but one for all sections
 * @param more where there is more of it; null when nowhere
 * @param url where it is by itself, to be put in place of this one; null if it is nowhere
 * @param version as {@link FrontNews} tells it
 * @param lead the first article of the page; null in later blocks
 * @param beside those beside the lead
 * @param rest all others
 */
public record BlockView(
        String name,
        String id,
        String kind,
        String title,
        @Nullable String more,
        @Nullable String url,
        String version,
        @Nullable ItemView lead,
        List<ItemView> beside,
        List<ItemView> rest) {

    private static final String SECTION = "section:";
    private static final int BESIDE = 3;

    /** A block that others stand before. */
    static BlockView of(FrontBlock block, @Nullable FrontAddress address, Edition edition) {
        return of(block, address, null, List.of(), items(block, edition), edition);
    }

    /** A block on a page that is no front: without standfirsts, since it is on every page of its kind. */
    public static BlockView elsewhere(FrontBlock block, Edition edition) {
        var items = block.items().stream()
                .map(item -> ItemView.of(item, edition).withoutStandfirst())
                .toList();
        return of(block, null, null, List.of(), items, edition);
    }

    /** The block that a page begins with. */
    static BlockView first(FrontBlock block, @Nullable FrontAddress address, Edition edition) {
        var items =
                block.items().stream().map(item -> ItemView.of(item, edition)).toList();
        var besideTo = Math.min(items.size(), 1 + BESIDE);
        var rest = items.subList(besideTo, items.size());
        return of(block, address, items.getFirst(), items.subList(1, besideTo), rest, edition);
    }

    private static BlockView of(
            FrontBlock block,
            @Nullable FrontAddress address,
            @Nullable ItemView lead,
            List<ItemView> beside,
            List<ItemView> rest,
            Edition edition) {
        var name = block.name();
        var url = address == null ? null : edition.link(address.block(name));
        var version = Pressed.version(block);
        if (!name.startsWith(SECTION)) {
            var title = edition.label("block." + name);
            return new BlockView(name, name, name, title, null, url, version, lead, beside, rest);
        }
        var slug = name.substring(SECTION.length());
        var section = edition.section(slug);
        var title = section.map(edition::name).orElse(slug);
        var more = section.map(it -> edition.link(it.path())).orElse(null);
        return new BlockView(name, "section-" + slug, "section", title, more, url, version, lead, beside, rest);
    }

    /** What stands there for its headline has no more than that. */
    private static List<ItemView> items(FrontBlock block, Edition edition) {
        var pictured = pictured(block);
        return IntStream.range(0, block.items().size())
                .mapToObj(i -> {
                    var item = ItemView.of(block.items().get(i), edition);
                    return i < pictured ? item : item.inBrief();
                })
                .toList();
    }

    private static int pictured(FrontBlock block) {
        if (block.name().startsWith(SECTION)) {
            return 1;
        }
        return block.name().equals("most-discussed") ? 0 : block.items().size();
    }
}
