package broadsheet.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** From the moment a comment is sent until each of many open streams has told of it, and what the streams cost. */
@Command(
        name = "live-streams",
        description = "Opens streams on one discussion, comments at a steady pace, and measures from sending each"
                + " comment until each stream has it; beside it, Kafka alone with the same bodies and pace. With"
                + " --process, also what a stream costs comment-service.")
final class LiveStreams implements Callable<Integer> {

    private static final int PATIENCE_SECONDS = 60;

    @Option(names = "--port-base", defaultValue = "8080", description = "The platform's (${DEFAULT-VALUE}).")
    private int portBase;

    @Option(names = "--editor", required = true, description = "\"$(./broadsheet token editor)\"")
    private String editor = "";

    @Option(names = "--operator", required = true, description = "\"$(./broadsheet token operator)\"")
    private String operator = "";

    @Option(names = "--process", description = "comment-service's: head -1 data/run/comment-service.process")
    private long process;

    @Option(names = "--streams", defaultValue = "2000", description = "How many are open (${DEFAULT-VALUE}).")
    private int streams;

    @Option(names = "--comments", defaultValue = "100", description = "How many are measured (${DEFAULT-VALUE}).")
    private int comments;

    @Option(names = "--warm-up", defaultValue = "40", description = "How many go before (${DEFAULT-VALUE}).")
    private int warmUp;

    @Option(names = "--rate", defaultValue = "2", description = "Comments a second (${DEFAULT-VALUE}).")
    private int rate;

    private record Arrival(String comment, long at) {}

    private final Queue<Arrival> arrivals = new ConcurrentLinkedQueue<>();
    private final AtomicInteger broken = new AtomicInteger();

    @Override
    public Integer call() throws IOException, InterruptedException, ExecutionException {
        try (var discussion = Discussion.open(portBase, new Newsroom(portBase, editor), operator)) {
            var before = memory();
            open(discussion);
            tellCost(before, memory());
            var sentAt = comment(discussion);
            var delivered = Latencies.of(await(sentAt));
            System.out.printf("comment to each stream: %s (over %d)%n", delivered, comments * streams);
            var kafka = new KafkaAlone("127.0.0.1:" + (portBase + 3)).measure(comments, rate, text(0));
            System.out.printf("Kafka alone:            %s (over %d)%n", kafka, comments);
            System.out.printf(
                    Locale.ROOT,
                    "ratio:                  p50 %.1f, p99 %.1f%n",
                    delivered.millis(0.5) / kafka.millis(0.5),
                    delivered.millis(0.99) / kafka.millis(0.99));
            System.out.printf("streams that broke off: %d%n", broken.get());
        }
        return broken.get() == 0 ? 0 : 1;
    }

    private void open(Discussion discussion) throws InterruptedException {
        var open = new CountDownLatch(streams);
        for (var i = 0; i < streams; i++) {
            Thread.startVirtualThread(new OpenStream(
                    portBase + 2,
                    discussion.article(),
                    (comment, at) -> arrivals.add(new Arrival(comment, at)),
                    open,
                    broken::incrementAndGet));
        }
        if (!open.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException(open.getCount() + " streams could not be opened");
        }
        System.out.printf("%d streams are open%n", streams);
    }

    private ProcessMemory memory() throws IOException, InterruptedException {
        return process == 0 ? new ProcessMemory(0, 0) : ProcessMemory.of(process);
    }

    private void tellCost(ProcessMemory before, ProcessMemory after) {
        if (process != 0) {
            System.out.printf(
                    Locale.ROOT,
                    "a stream costs:         %.1f KB of heap (%.0f MB in use with all), %.1f KB resident%n",
                    (after.heap() - before.heap()) / 1024.0 / streams,
                    after.heap() / 1048576.0,
                    (after.resident() - before.resident()) / 1024.0 / streams);
        }
    }

    /** When each measured comment was sent. */
    private Map<String, Long> comment(Discussion discussion) throws IOException, InterruptedException {
        var sentAt = new HashMap<String, Long>();
        var pace = new Pace(rate);
        for (var i = 0; i < warmUp + comments; i++) {
            pace.waitFor(i);
            var sent = System.nanoTime();
            var id = discussion.comment(text(i));
            if (i >= warmUp) {
                sentAt.put(id, sent);
            }
        }
        return sentAt;
    }

    private List<Long> await(Map<String, Long> sentAt) throws InterruptedException {
        var taken = new ArrayList<Long>();
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (taken.size() < sentAt.size() * streams) {
            var arrival = arrivals.poll();
            if (arrival == null && System.nanoTime() > deadline) {
                throw new IllegalStateException(
                        (sentAt.size() * streams - taken.size()) + " events did not come to their streams");
            } else if (arrival == null) {
                Thread.sleep(10);
            } else if (sentAt.containsKey(arrival.comment())) {
                taken.add(arrival.at() - sentAt.getOrDefault(arrival.comment(), 0L));
            }
        }
        return taken;
    }

    private static String text(int number) {
        return "Bình luận số %d, viết để đo tốc độ của luồng trực tiếp.".formatted(number);
    }
}
