package broadsheet.local.rebuild;

import broadsheet.local.command.Refusal;
import broadsheet.local.command.Terminal;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/** Tells how far a rebuild is, until readers have it. */
final class Following {

    /** As long as a service may take to start again. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Rebuilds rebuilds;
    private final Terminal terminal;
    private final Duration betweenLooks;

    Following(Rebuilds rebuilds, Terminal terminal, Duration betweenLooks) {
        this.rebuilds = rebuilds;
        this.terminal = terminal;
        this.betweenLooks = betweenLooks;
    }

    /** Returns once readers have it. */
    void follow(Progress first) {
        terminal.say("Rebuild %d".formatted(first.number()));
        var progress = first;
        while (progress.isReading()) {
            terminal.say("  " + progress.told());
            progress = next(first.number());
        }
        terminal.say("  " + progress.told());
        terminal.say("Readers have it.");
    }

    private Progress next(long number) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            pause();
            var progress = read(number);
            if (progress.isPresent()) {
                return progress.get();
            }
            if (System.nanoTime() > deadline) {
                throw new Refusal(
                        "feed-service has not answered for %d s; the rebuild goes on once it is back: --follow %d"
                                .formatted(PATIENCE.toSeconds(), number));
            }
        }
    }

    /** Empty while feed-service is away: that does a rebuild no harm. */
    private Optional<Progress> read(long number) {
        try {
            return Optional.of(rebuilds.read(number));
        } catch (Away _) {
            return Optional.empty();
        }
    }

    private void pause() {
        try {
            Thread.sleep(betweenLooks);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Interrupted while following a rebuild");
        }
    }
}
