package broadsheet.feed.front;

import java.util.List;

/**
 * What stands on the page of the whole site, of a section, a tag or an author.
 *
 * @param name {@code home}, or the slug
 * @param blocks from top to bottom
 */
public record Front(String name, List<FrontBlock> blocks) {

    public Front {
        blocks = List.copyOf(blocks);
    }
}
