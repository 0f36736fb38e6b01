package broadsheet.feed.pressroom;

import broadsheet.feed.hub.Hub;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Tells the hub which feeds changed, if this replica was the first to hear of it. For any thread. */
final class TellingHub {

    private final Hub hub;

    /** Articles of whose change the hub is to learn from here. */
    private final Set<String> untold = ConcurrentHashMap.newKeySet();

    TellingHub(Hub hub) {
        this.hub = hub;
    }

    /** Has the hub told once the feeds with these articles are pressed. */
    void spreadTheWordOf(Set<String> articleIds) {
        if (hub.isThere()) {
            untold.addAll(articleIds);
        }
    }

    /** The feeds with these articles are pressed, and are at these addresses. */
    void pressed(Set<String> articleIds, Collection<String> changedFeeds) {
        if (articleIds.stream().anyMatch(untold::remove)) {
            untold.removeAll(articleIds);
            hub.tell(changedFeeds);
        }
    }
}
