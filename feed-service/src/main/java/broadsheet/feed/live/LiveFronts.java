package broadsheet.feed.live;

import broadsheet.feed.front.FrontAddress;
import broadsheet.feed.front.FrontNews;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;

/** The fronts as they stand on this replica, and who listens to them. Safe for use by many threads. */
@Component
public class LiveFronts {

    private final LiveSettings settings;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, Telling> fronts = new HashMap<>();
    private final Map<String, Set<Listener>> listeners = new HashMap<>();
    private int open;
    private boolean ended;

    LiveFronts(LiveSettings settings) {
        this.settings = settings;
    }

    /** Tells those who have a front open how it stands now, if that is new. */
    public void tell(FrontAddress address, FrontNews news) {
        var telling = Telling.of(news);
        lock.lock();
        try {
            var before = fronts.put(address.stream(), telling);
            if (before == null || !before.id().equals(telling.id())) {
                listenersTo(address.stream()).forEach(listener -> listener.tell(telling));
            }
        } finally {
            lock.unlock();
        }
    }

    /** Ends what is told of a front that is no more. */
    public void takeAway(FrontAddress address) {
        lock.lock();
        try {
            fronts.remove(address.stream());
            listenersTo(address.stream()).forEach(Listener::end);
        } finally {
            lock.unlock();
        }
    }

    boolean isThere(String front) {
        lock.lock();
        try {
            return fronts.containsKey(front);
        } finally {
            lock.unlock();
        }
    }

    /** Begins to tell somebody of a front; empty if it isn't there, when too many listen, or after the end. */
    Optional<Listener> open(String front, String has) {
        lock.lock();
        try {
            var now = fronts.get(front);
            if (ended || now == null || open >= settings.streams()) {
                return Optional.empty();
            }
            open++;
            var listener = new Listener(front, has);
            listener.tell(now);
            listeners.computeIfAbsent(front, _ -> new HashSet<>()).add(listener);
            return Optional.of(listener);
        } finally {
            lock.unlock();
        }
    }

    void close(Listener listener) {
        lock.lock();
        try {
            var others = listenersTo(listener.front());
            if (others.remove(listener)) {
                open--;
            }
            if (others.isEmpty()) {
                listeners.remove(listener.front());
            }
        } finally {
            lock.unlock();
        }
    }

    /** From now on anybody may listen, also after an end. */
    void begin() {
        lock.lock();
        try {
            ended = false;
        } finally {
            lock.unlock();
        }
    }

    /** Ends what is told to everybody; nobody can begin to listen any more. */
    void endAll() {
        lock.lock();
        try {
            ended = true;
            listeners.values().forEach(all -> all.forEach(Listener::end));
        } finally {
            lock.unlock();
        }
    }

    private Set<Listener> listenersTo(String front) {
        return listeners.getOrDefault(front, new HashSet<>());
    }
}
