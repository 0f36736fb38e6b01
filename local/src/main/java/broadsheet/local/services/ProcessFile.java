package broadsheet.local.services;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Remembers a service's process across the platform's own death. A process id alone is not enough, since another
 * program may have it by now: the time of the start and an argument of the command must be the same too.
 */
record ProcessFile(Path file) {

    /** The system tells a start only to the second when its clock was set in between. */
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    void write(ProcessHandle process, String mark) throws IOException {
        var started = process.info().startInstant().orElse(Instant.EPOCH);
        Files.write(file, List.of(Long.toString(process.pid()), started.toString(), mark));
    }

    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process that was written down, if it still runs. */
    Optional<ProcessHandle> stillRunning() {
        try {
            var lines = Files.exists(file) ? Files.readAllLines(file) : List.<String>of();
            // A file cut short by a crash names no process.
            return lines.size() == 3 ? find(lines.get(0), lines.get(1), lines.get(2)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<ProcessHandle> find(String pid, String started, String mark) {
        return ProcessHandle.of(Long.parseLong(pid))
                .filter(ProcessHandle::isAlive)
                .filter(process -> startedAbout(process.info(), Instant.parse(started)))
                .filter(process -> hasArgument(process.info(), mark));
    }

    private static boolean startedAbout(ProcessHandle.Info process, Instant started) {
        return process.startInstant()
                .map(instant -> Duration.between(started, instant).abs().compareTo(TOLERANCE) <= 0)
                .orElse(false);
    }

    private static boolean hasArgument(ProcessHandle.Info process, String argument) {
        return process.arguments().map(List::of).orElse(List.of()).contains(argument);
    }
}
