package broadsheet.feed.front;

import java.util.List;

/**
 * A group of articles on a front.
 *
 * @param name which one, such as {@code latest} or {@code section:kinh-te}; the labels have a title for each but a
 *     section's
 * @param items in the order in which they are printed
 */
public record FrontBlock(String name, List<FrontItem> items) {

    public FrontBlock {
        items = List.copyOf(items);
    }
}
