package broadsheet.feed;

import broadsheet.feed.front.Front;
import broadsheet.feed.front.FrontBlock;
import broadsheet.feed.front.FrontItem;
import java.util.Collection;
import java.util.List;

/** A front that is plain. */
public final class AFront {

    private AFront() {}

    /** With the one block <i>latest</i>. */
    public static Front ofLatest(String name, Collection<FrontItem> items) {
        var newestFirst = items.stream().sorted(FrontItem.NEWEST_FIRST).toList();
        return new Front(name, List.of(new FrontBlock("latest", newestFirst)));
    }
}
