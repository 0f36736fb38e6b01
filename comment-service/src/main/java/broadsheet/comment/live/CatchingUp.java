package broadsheet.comment.live;

import broadsheet.comment.live.Channels.Opened;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Tells a client what it missed: from memory, and what is older from the log. */
@Component
class CatchingUp {

    /** Readers of the log at once: each holds some megabytes. */
    private static final int AT_ONCE = 2;

    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final CommentLog log;
    private final LiveSettings settings;
    private final JsonMapper json;
    private final Semaphore places = new Semaphore(AT_ONCE);

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
        var from = opened.from();
        if (from.distanceTo(opened.keptSince()) > settings.longestCatchUp() || isFromAnotherLog(opened)) {
            opened.stream().beginAnew(opened.position());
            out.write(Frame.greeting(settings.retry().toMillis(), opened.position()));
            out.write(Frame.aside("reset", "{}"));
        } else {
            fromTheLog(opened, out);
            for (var frame : opened.kept()) {
                out.write(frame.bytes());
            }
        }
        out.flush();
    }

    private void fromTheLog(Opened opened, OutputStream out) throws IOException, InterruptedException {
        if (opened.from().distanceTo(opened.keptSince()) == 0) {
            return;
        }
        places.acquire();
        try (var reader = log.open()) {
            reader.goTo(opened.from());
            while (reader.isBefore(opened.keptSince()) && opened.stream().isOpen()) {
                var news = reader.next(PATIENCE).stream()
                        .filter(heard -> !opened.keptSince().isBefore(heard.partition(), heard.offset()))
                        .toList();
                for (var saying : log.tell(news, Optional.of(opened.stream().channel()))) {
                    out.write(Frame.of(saying, json).bytes());
                }
                out.flush();
            }
        } finally {
            places.release();
        }
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
}
