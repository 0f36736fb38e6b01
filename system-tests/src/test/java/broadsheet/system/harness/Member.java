package broadsheet.system.harness;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** One process of the cluster, which may be killed, paused, stopped and started again. */
final class Member implements AutoCloseable {

    private static final int GRACE_SECONDS = 30;

    private final String name;
    private final ProcessBuilder builder;
    private final BooleanSupplier ready;
    private volatile Process process;

    /** Starts it. */
    Member(
            String name,
            Path folder,
            List<String> command,
            Map<String, String> environment,
            Path log,
            BooleanSupplier ready) {
        this.name = name;
        this.ready = ready;
        builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        process = launch();
    }

    String name() {
        return name;
    }

    boolean isReady() {
        return process.isAlive() && ready.getAsBoolean();
    }

    /** Starts it again after its end. */
    void start() {
        process = launch();
    }

    /**
     * Starts it again if it has ended by itself, as whatever supervises it in production does: a service that can't
     * reach its database at its start ends.
     */
    boolean startAgainIfItEnded() {
        var ended = !process.isAlive();
        if (ended) {
            start();
        }
        return ended;
    }

    /** {@code kill -9}: returns when it is gone. */
    void kill() {
        ended(process.destroyForcibly());
    }

    /** SIGTERM; whether it ended in time by itself. */
    boolean stop() {
        process.destroy();
        try {
            if (process.waitFor(GRACE_SECONDS, SECONDS)) {
                return true;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        kill();
        return false;
    }

    /** SIGSTOP: it does nothing, and keeps all that it has. */
    void pause() {
        signal("-STOP");
    }

    /** SIGCONT. */
    void resume() {
        signal("-CONT");
    }

    @Override
    public void close() {
        kill();
    }

    private Process launch() {
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void signal(String signal) {
        try {
            ended(new ProcessBuilder("kill", signal, Long.toString(process.pid())).start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void ended(Process process) {
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
