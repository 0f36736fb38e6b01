package broadsheet.feed.pressroom;

import broadsheet.feed.arrangement.Story;
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

    /** How many a front can choose from: the same on every replica, however many are held. */
    static final int SHOWN = 120;

    /** How many are held at most. */
    static final int HELD = 200;

    private final TreeSet<Story> stories = new TreeSet<>(Story.NEWEST_FIRST);
    private final Map<String, Story> byId = new HashMap<>();
    private boolean moreElsewhere;

    /** A shelf with the newest articles there are, up to {@link #HELD} of them. */
    Shelf(Collection<Story> newest) {
        newest.forEach(this::add);
        moreElsewhere = newest.size() >= HELD;
    }

    /** Puts an article in its place, unless it is older than all that are here and others like it are elsewhere. */
    void put(Story story) {
        remove(story.id());
        if (!moreElsewhere || stories.isEmpty() || Story.NEWEST_FIRST.compare(story, stories.last()) < 0) {
            add(story);
        }
        if (stories.size() > HELD) {
            byId.remove(stories.removeLast().id());
            moreElsewhere = true;
        }
    }

    /** Takes an article away; true if it was here. */
    boolean remove(String id) {
        var story = byId.remove(id);
        return story != null && stories.remove(story);
    }

    Stream<Story> held() {
        return stories.stream();
    }

    int size() {
        return stories.size();
    }

    boolean holds(String id) {
        return byId.containsKey(id);
    }

    /** Whether so many were taken away that it must be filled again from the store. */
    boolean isLow() {
        return moreElsewhere && stories.size() < SHOWN;
    }

    List<Story> shown() {
        return stories.stream().limit(SHOWN).toList();
    }

    private void add(Story story) {
        stories.add(story);
        byId.put(story.id(), story);
    }
}
