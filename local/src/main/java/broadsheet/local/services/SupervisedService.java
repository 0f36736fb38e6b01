package broadsheet.local.services;

import static broadsheet.local.command.Terminal.seconds;

import broadsheet.local.command.Refusal;
import broadsheet.local.command.Terminal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * One service from its first start until it is stopped. A process that ends before the service was ever ready makes the
 * start a failure; one that ends later is started again, however often.
 */
final class SupervisedService {

    private final ServiceSetup setup;
    private final Readiness readiness;
    private final Terminal terminal;
    private final CompletableFuture<Void> firstReady = new CompletableFuture<>();

    // Both guarded by this: a process is never started after the stop.
    private @Nullable Process process;
    private boolean stopping;

    SupervisedService(ServiceSetup setup, Readiness readiness, Terminal terminal) {
        this.setup = setup;
        this.readiness = readiness;
        this.terminal = terminal;
    }

    String name() {
        return setup.name();
    }

    /** Done when the service is ready for the first time; fails with a {@link Refusal} if it dies before. */
    CompletableFuture<Void> firstReady() {
        return firstReady;
    }

    void start() {
        Thread.ofVirtual().name(name()).start(() -> {
            try {
                supervise();
            } catch (InterruptedException | RuntimeException e) {
                terminal.say("%s is no longer watched: %s".formatted(name(), e));
                firstReady.completeExceptionally(e);
            }
        });
    }

    private void supervise() throws InterruptedException {
        var delay = RestartDelay.FIRST;
        for (var run = launch(); run.isPresent(); run = launch()) {
            delay = delay.after(healthOf(run.get()));
            if (isStopping() || failedToStart(run.get())) {
                return;
            }
            terminal.say(
                    "%s %s; starting it again in %s".formatted(name(), run.get().exit(), seconds(delay.duration())));
            Thread.sleep(delay.duration());
            delay = delay.longer();
        }
    }

    private synchronized Optional<Run> launch() {
        if (stopping) {
            return Optional.empty();
        }
        var log = LogTail.startingNow(setup.log());
        try {
            var started = setup.process().start();
            process = started;
            new ProcessFile(setup.processFile()).write(started.toHandle(), setup.mark());
            return Optional.of(new Run(started, Instant.now(), log));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns when the process has ended, with how long the service was ready. */
    private Duration healthOf(Run run) throws InterruptedException {
        if (!readiness.await(setup.readiness(), run.process())) {
            return Duration.ZERO;
        }
        var ready = Instant.now();
        var again = firstReady.isDone() ? " again" : "";
        terminal.say("%s is ready%s (%s)".formatted(name(), again, seconds(Duration.between(run.started(), ready))));
        firstReady.complete(null);
        run.process().waitFor();
        return Duration.between(ready, Instant.now());
    }

    private boolean failedToStart(Run run) {
        return firstReady.completeExceptionally(new Refusal("%s %s before it was ready. The end of its log, %s:%s"
                .formatted(name(), run.exit(), setup.log(), run.log().lines())));
    }

    private synchronized boolean isStopping() {
        return stopping;
    }

    /** Asks the process to finish what it is doing and end. */
    synchronized void requestStop() {
        stopping = true;
        if (process != null) {
            process.destroy();
        }
    }

    /** Returns when the process has ended; kills it at the deadline. */
    synchronized void awaitStop(Instant deadline) throws InterruptedException {
        if (process != null && !process.waitFor(Duration.between(Instant.now(), deadline))) {
            terminal.say("%s does not stop; killing it".formatted(name()));
            process.destroyForcibly().waitFor();
        }
        new ProcessFile(setup.processFile()).delete();
    }

    private record Run(Process process, Instant started, LogTail log) {

        String exit() {
            return new ExitStatus(process.exitValue()).inWords();
        }
    }
}
