package broadsheet.comment.live;

import broadsheet.comment.live.Channels.Opened;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells a client what it missed: from memory, and what is older from the log. The log is read in parts, and written to
 * the client when its reader is closed again: a client that takes its time keeps nobody else from being told.
 */
@Component
class CatchingUp {

    /** Readers of the log at once: each holds some megabytes. */
    private static final int AT_ONCE = 2;

    /** Clients that are being told from the log at once, each of which may take its time. */
    private static final int MOST_CLIENTS = 64;

    private static final int PART_BYTES = 64 * 1_024;
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final CommentLog log;
    private final LiveSettings settings;
    private final JsonMapper json;
    private final Semaphore places = new Semaphore(AT_ONCE);
    private final Semaphore clients = new Semaphore(MOST_CLIENTS);

    CatchingUp(CommentLog log, LiveSettings settings, JsonMapper json) {
        this.log = log;
        this.settings = settings;
        this.json = json;
    }

    boolean isPossible() {
        return log.isFollowed();
    }

    /** Writes what was missed. Who missed too much, or comes from another log, is told to load everything anew. */
    void write(Opened opened, OutputStream out) throws IOException, InterruptedException {
        var missed = opened.from().distanceTo(opened.keptSince());
        if (missed > settings.longestCatchUp() || isFromAnotherLog(opened) || !fromTheLog(opened, out)) {
            opened.stream().beginAnew(opened.position());
            out.write(Frame.greeting(settings.retry().toMillis(), opened.position()));
            out.write(Frame.aside("reset", "{}"));
        } else {
            for (var frame : opened.kept()) {
                out.write(frame.bytes());
            }
        }
        out.flush();
    }

    /** False when too many are being told already. */
    private boolean fromTheLog(Opened opened, OutputStream out) throws IOException, InterruptedException {
        var place = opened.from();
        if (place.distanceTo(opened.keptSince()) == 0) {
            return true;
        }
        if (!clients.tryAcquire()) {
            return false;
        }
        try {
            while (place.distanceTo(opened.keptSince()) > 0 && opened.stream().isOpen()) {
                var part = read(opened, place);
                for (var frame : part.frames()) {
                    out.write(frame.bytes());
                }
                out.flush();
                place = part.until();
            }
            return true;
        } finally {
            clients.release();
        }
    }

    private Part read(Opened opened, LogPosition from) throws InterruptedException {
        places.acquire();
        try (var reader = log.open()) {
            reader.goTo(from);
            var frames = new ArrayList<Frame>();
            var bytes = 0;
            while (reader.isBefore(opened.keptSince()) && opened.stream().isOpen()) {
                for (var saying : next(reader, opened)) {
                    var frame = Frame.of(saying, json);
                    frames.add(frame);
                    bytes += frame.bytes().length;
                    if (bytes > PART_BYTES) {
                        return new Part(frames, saying.cause().after());
                    }
                }
            }
            return new Part(frames, reader.position());
        } finally {
            places.release();
        }
    }

    private List<Saying> next(LogReader reader, Opened opened) {
        var news = reader.next(PATIENCE).stream()
                .filter(heard -> !opened.keptSince().isBefore(heard.partition(), heard.offset()))
                .toList();
        return log.tell(news, Optional.of(opened.stream().channel()));
    }

    /** Another instance may have read on; the log itself can't end before what somebody has read. */
    private boolean isFromAnotherLog(Opened opened) throws InterruptedException {
        if (!opened.from().isBeyond(opened.position())) {
            return false;
        }
        places.acquire();
        try (var reader = log.open()) {
            return opened.from().isBeyond(reader.end());
        } finally {
            places.release();
        }
    }

    /**
     * Some of what was missed.
     *
     * @param until how far the log is read with it
     */
    private record Part(List<Frame> frames, LogPosition until) {}
}
