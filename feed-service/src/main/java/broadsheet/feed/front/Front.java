package broadsheet.feed.front;

import java.util.Collection;
import java.util.List;

/**
 * What stands on the homepage or on a section's page.
 *
 * @param name {@code home}, or the section's slug
 * @param blocks from top to bottom
 */
public record Front(String name, List<FrontBlock> blocks) {

    public Front {
        blocks = List.copyOf(blocks);
    }

    /** A front with the one block <i>latest</i>, newest first whatever the order of the items. */
    public static Front ofLatest(String name, Collection<FrontItem> items) {
        var newestFirst = items.stream().sorted(FrontItem.NEWEST_FIRST).toList();
        return new Front(name, List.of(new FrontBlock("latest", newestFirst)));
    }
}
