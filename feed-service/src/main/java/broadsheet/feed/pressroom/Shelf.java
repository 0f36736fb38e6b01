package broadsheet.feed.pressroom;

import broadsheet.feed.front.FrontItem;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The newest articles of one front: as many as it shows and some to spare, so that taking one away leaves enough.
 * However many articles there are, it holds no more than that. Used by one thread.
 */
final class Shelf {

    /** How many a front shows. */
    static final int SHOWN = 60;

    /** How many are held at most. */
    static final int HELD = 200;

    private final TreeSet<FrontItem> items = new TreeSet<>(FrontItem.NEWEST_FIRST);
    private final Map<String, FrontItem> byId = new HashMap<>();
    private boolean moreElsewhere;

    /** A shelf with the newest articles there are, up to {@link #HELD} of them. */
    Shelf(Collection<FrontItem> newest) {
        newest.forEach(this::add);
        moreElsewhere = newest.size() >= HELD;
    }

    /** Puts an article in its place, unless it is older than all that are here and others like it are elsewhere. */
    void put(FrontItem item) {
        remove(item.id());
        if (!moreElsewhere || items.isEmpty() || FrontItem.NEWEST_FIRST.compare(item, items.last()) < 0) {
            add(item);
        }
        if (items.size() > HELD) {
            byId.remove(items.removeLast().id());
            moreElsewhere = true;
        }
    }

    /** Takes an article away; true if it was here. */
    boolean remove(String id) {
        var item = byId.remove(id);
        return item != null && items.remove(item);
    }

    Stream<FrontItem> held() {
        return items.stream();
    }

    int size() {
        return items.size();
    }

    boolean holds(String id) {
        return byId.containsKey(id);
    }

    /** Whether so many were taken away that it must be filled again from the store. */
    boolean isLow() {
        return moreElsewhere && items.size() < SHOWN;
    }

    List<FrontItem> shown() {
        return items.stream().limit(SHOWN).toList();
    }

    private void add(FrontItem item) {
        items.add(item);
        byId.put(item.id(), item);
    }
}
