package broadsheet.comment.live;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The open streams of this instance by what they are about, and what was said on them last. */
@Component
class Channels {

    private final LiveSettings settings;
    private final JsonMapper json;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<Channel, Set<Stream>> open = new HashMap<>();
    private final Set<Channel> stirred = new HashSet<>();
    private Optional<Recent> recent = Optional.empty();
    private LogPosition position = new LogPosition(List.of());
    private int streams;

    Channels(LiveSettings settings, JsonMapper json) {
        this.settings = settings;
        this.json = json;
    }

    /** Begins to keep what is said, from a place of the log on. From then on streams can be opened. */
    void begin(LogPosition at) {
        locked(() -> {
            recent = Optional.of(new Recent(settings.recent(), at));
            position = at;
        });
    }

    /** Hands on what is said because of a part of the log, and keeps it. */
    void say(List<Saying> sayings, LogPosition readUntil) {
        var frames = sayings.stream().map(saying -> Frame.of(saying, json)).toList();
        locked(() -> {
            for (var i = 0; i < frames.size(); i++) {
                var frame = frames.get(i);
                var after = sayings.get(i).cause().after();
                recent.ifPresent(kept -> kept.add(frame, after));
                var listening = open.getOrDefault(frame.channel(), Set.of());
                listening.forEach(stream -> stream.say(frame));
                if (!listening.isEmpty()) {
                    stirred.add(frame.channel());
                }
            }
            position = readUntil;
        });
    }

    /** Says something that isn't of the log to all who listen. */
    void sayAside(Channel channel, byte[] event) {
        locked(() -> open.getOrDefault(channel, Set.of()).forEach(stream -> stream.say(event)));
    }

    /**
     * Opens a stream for a client.
     *
     * @param has what the client has got; empty for one that is new
     * @return empty when there are too many, before the beginning and after the end
     */
    Optional<Opened> open(Channel channel, Optional<LogPosition> has) {
        lock.lock();
        try {
            if (streams >= settings.streams() || recent.isEmpty()) {
                return Optional.empty();
            }
            streams++;
            var from = has.orElse(position);
            var stream = new Stream(channel, from, settings.waiting());
            open.computeIfAbsent(channel, _ -> new HashSet<>()).add(stream);
            var kept = recent.get();
            return Optional.of(new Opened(stream, from, kept.since(), position, kept.on(channel, from)));
        } finally {
            lock.unlock();
        }
    }

    void close(Stream stream) {
        locked(() -> {
            var others = open.getOrDefault(stream.channel(), Set.of());
            if (others.remove(stream)) {
                streams--;
            }
            if (others.isEmpty()) {
                open.remove(stream.channel());
            }
        });
    }

    void end(Channel channel) {
        locked(() -> open.getOrDefault(channel, Set.of()).forEach(Stream::end));
    }

    /** Ends all streams; none can be opened any more until it begins again. */
    void endAll() {
        locked(() -> {
            recent = Optional.empty();
            open.values().forEach(all -> all.forEach(Stream::end));
        });
    }

    boolean isListenedTo(Channel channel) {
        return underLock(() -> open.containsKey(channel));
    }

    Set<Channel> listenedTo() {
        return underLock(() -> Set.copyOf(open.keySet()));
    }

    /** The channels on which something was said since this was last asked. */
    Set<Channel> stirred() {
        return underLock(() -> {
            var since = Set.copyOf(stirred);
            stirred.clear();
            return since;
        });
    }

    /** Has a channel among them once more, for who couldn't do what it was asked for. */
    void stir(Channel channel) {
        locked(() -> stirred.add(channel));
    }

    private void locked(Runnable work) {
        var _ = underLock(() -> {
            work.run();
            return true;
        });
    }

    private <T> T underLock(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    /**
     * A stream that was just opened.
     *
     * @param from what its client has got
     * @param keptSince what was said before that is in the log only
     * @param position how far this instance has read the log
     * @param kept what was said since, after what the client has got
     */
    record Opened(Stream stream, LogPosition from, LogPosition keptSince, LogPosition position, List<Frame> kept) {}
}
