package broadsheet.local.platform;

import broadsheet.local.command.Terminal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What has been started so far, so that any thread can stop it at any moment: a start under way is waited for, and
 * nothing starts after the stop.
 */
final class Running {

    private record Part(String name, Runnable stop) {}

    private final Deque<Part> parts = new ArrayDeque<>();
    private final Terminal terminal;
    private boolean stopped;

    Running(Terminal terminal) {
        this.terminal = terminal;
    }

    /**
     * Starts one part.
     *
     * @throws CancellationException if everything has been stopped
     */
    synchronized <T> T start(String name, Supplier<T> start, Consumer<T> stop) {
        if (stopped) {
            throw new CancellationException("Stopped before the start of " + name);
        }
        var part = start.get();
        parts.push(new Part(name, () -> stop.accept(part)));
        return part;
    }

    /** Stops everything, the last started first. May be called again. */
    synchronized void stop() {
        stopped = true;
        if (parts.isEmpty()) {
            return;
        }
        while (!parts.isEmpty()) {
            stop(parts.pop());
        }
        terminal.say("Everything is stopped");
    }

    /** A part that can't be stopped must not keep the others from it. */
    private void stop(Part part) {
        terminal.say("Stopping " + part.name());
        try {
            part.stop().run();
        } catch (RuntimeException e) {
            terminal.say("%s did not stop well: %s".formatted(part.name(), e));
        }
    }
}
