package broadsheet.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A storm of comments on one article, and what those who comment elsewhere feel of it. */
@Command(
        name = "comment-storm",
        description = "Comments on one article as fast as the answers come, and measures the storm, and comments at a"
                + " steady pace on another article before and meanwhile.")
final class CommentStorm implements Callable<Integer> {

    @Option(names = "--port-base", defaultValue = "8080", description = "The platform's (${DEFAULT-VALUE}).")
    private int portBase;

    @Option(names = "--editor", required = true, description = "\"$(./broadsheet token editor)\"")
    private String editor = "";

    @Option(names = "--operator", required = true, description = "\"$(./broadsheet token operator)\"")
    private String operator = "";

    @Option(names = "--comments", defaultValue = "10000", description = "In the storm (${DEFAULT-VALUE}).")
    private int comments;

    @Option(names = "--writers", defaultValue = "32", description = "Who write at once (${DEFAULT-VALUE}).")
    private int writers;

    @Option(names = "--elsewhere", defaultValue = "300", description = "Comments before it (${DEFAULT-VALUE}).")
    private int elsewhere;

    @Option(names = "--rate", defaultValue = "20", description = "Of these, a second (${DEFAULT-VALUE}).")
    private int rate;

    @Override
    public Integer call() throws IOException, InterruptedException, ExecutionException {
        var newsroom = new Newsroom(portBase, editor);
        try (var stormy = Discussion.open(portBase, newsroom, operator);
                var calm = Discussion.open(portBase, newsroom, operator)) {
            steadily(calm, elsewhere, new AtomicInteger(elsewhere));
            var before = steadily(calm, elsewhere, new AtomicInteger(elsewhere));
            System.out.printf(
                    "elsewhere, before:    %s (over %d)%n",
                    before, before.sorted().size());
            storm(stormy, calm, before);
        }
        return 0;
    }

    private void storm(Discussion stormy, Discussion calm, Latencies before)
            throws InterruptedException, ExecutionException {
        var left = new AtomicInteger(comments);
        Queue<Long> taken = new ConcurrentLinkedQueue<>();
        var begin = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var meanwhile = threads.submit(() -> steadily(calm, Integer.MAX_VALUE, left));
            var storm = new ArrayList<Future<?>>();
            for (var writer = 0; writer < writers; writer++) {
                storm.add(threads.submit(() -> {
                    for (var number = left.getAndDecrement(); number > 0; number = left.getAndDecrement()) {
                        taken.add(timed(stormy, "Trong cơn bão, bình luận số " + number));
                    }
                    return true;
                }));
            }
            for (var writer : storm) {
                writer.get();
            }
            var seconds = (System.nanoTime() - begin) / 1e9;
            System.out.printf(
                    Locale.ROOT,
                    "the storm:            %.0f comments a second, %s%n",
                    comments / seconds,
                    Latencies.of(taken));
            var during = meanwhile.get();
            System.out.printf(
                    "elsewhere, meanwhile: %s (over %d)%n",
                    during, during.sorted().size());
            System.out.printf(
                    Locale.ROOT,
                    "ratio:                p50 %.1f, p99 %.1f%n",
                    during.millis(0.5) / before.millis(0.5),
                    during.millis(0.99) / before.millis(0.99));
        }
    }

    /** Comments one after the other, so many or until the storm is over. */
    private Latencies steadily(Discussion calm, int most, AtomicInteger stormLeft)
            throws IOException, InterruptedException {
        List<Long> taken = new ArrayList<>();
        var pace = new Pace(rate);
        for (var i = 0; i < most && stormLeft.get() > 0; i++) {
            pace.waitFor(i);
            taken.add(timed(calm, "Ở nơi yên tĩnh, " + System.nanoTime()));
        }
        return Latencies.of(taken);
    }

    private static long timed(Discussion discussion, String text) throws IOException, InterruptedException {
        var sent = System.nanoTime();
        discussion.comment(text);
        return System.nanoTime() - sent;
    }
}
