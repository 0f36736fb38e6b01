package broadsheet.system.harness;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;

/** What happened, written down as it happens: operations, faults, and what must not have been. */
final class History implements AutoCloseable {

    /** What must never be. */
    enum Wrong {
        LOST,
        DOUBLED,
        OUT_OF_ORDER,
        READER_ERROR,
        UNEXPECTED_ANSWER,
        DID_NOT_COME_BACK
    }

    /** Something that must never be, and was. */
    record Finding(Wrong wrong, String what) {}

    private final Instant begin = Instant.now();
    private final PrintStream journal;
    private final Map<String, LongAdder> operations = new ConcurrentHashMap<>();
    private final Map<String, LongAdder> doubts = new ConcurrentHashMap<>();
    private final Map<String, LongAdder> faults = new ConcurrentHashMap<>();
    private final Queue<Finding> findings = new ConcurrentLinkedQueue<>();

    /** Writes its journal to a file. */
    History(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        journal = new PrintStream(Files.newOutputStream(file), true, UTF_8);
    }

    /** An operation was answered with success. */
    void acknowledged(String operation, String what) {
        count(operations, operation);
        note("ok " + operation + " " + what);
    }

    /** Nobody knows whether an operation was done: it is asked for again. */
    void inDoubt(String operation, String why) {
        count(doubts, operation);
        note("?? " + operation + " " + why);
    }

    void fault(String kind, String what) {
        count(faults, kind);
        note("!! " + kind + " " + what);
    }

    void note(String line) {
        journal.printf("%9.3f %s%n", Duration.between(begin, Instant.now()).toMillis() / 1_000.0, line);
    }

    void wrong(Wrong wrong, String what) {
        findings.add(new Finding(wrong, what));
        note("XX " + wrong + " " + what);
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    Map<String, LongAdder> operations() {
        return new TreeMap<>(operations);
    }

    Map<String, LongAdder> doubts() {
        return new TreeMap<>(doubts);
    }

    Map<String, LongAdder> faults() {
        return new TreeMap<>(faults);
    }

    /** How many faults there were. */
    long faultCount() {
        return total(faults);
    }

    static long total(Map<String, LongAdder> counts) {
        return counts.values().stream().mapToLong(LongAdder::sum).sum();
    }

    private static void count(Map<String, LongAdder> counts, String what) {
        counts.computeIfAbsent(what, _ -> new LongAdder()).increment();
    }

    @Override
    public void close() {
        journal.close();
    }
}
