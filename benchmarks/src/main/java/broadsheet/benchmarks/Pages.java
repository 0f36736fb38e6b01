package broadsheet.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What pages cost as articles become more: memory, the pressing of a change, and reading. */
@Command(
        name = "pages",
        description = "Tells feed-service of more and more articles, straight on the log, and measures at each number"
                + " what one takes in memory, how long a change takes until its page and the front page show it, and"
                + " how long reading takes. For a platform that is thrown away afterwards: no desk has these articles.")
final class Pages implements Callable<Integer> {

    private static final int PATIENCE_MINUTES = 20;
    private static final long SEED = 20261125;

    @Option(names = "--port-base", defaultValue = "8080", description = "The platform's (${DEFAULT-VALUE}).")
    private int portBase;

    @Option(names = "--process", required = true, description = "feed-service's: head -1 data/run/feed-service.process")
    private long process;

    @Option(
            names = "--articles",
            split = ",",
            defaultValue = "1000,10000,100000",
            description = "How many there are at each measurement (${DEFAULT-VALUE}).")
    private List<Integer> sizes = List.of();

    @Option(names = "--changes", defaultValue = "100", description = "Measured at each (${DEFAULT-VALUE}).")
    private int changes;

    @Option(names = "--reads", defaultValue = "2000", description = "Measured at each (${DEFAULT-VALUE}).")
    private int reads;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Random random = new Random(SEED);

    @Override
    public Integer call() throws IOException, InterruptedException, ExecutionException {
        try (var articles = new ManyArticles("127.0.0.1:" + (portBase + 3))) {
            var before = ProcessMemory.of(process);
            var told = 0;
            for (var size : sizes) {
                var begin = System.nanoTime();
                articles.publish(told, size);
                told = size;
                awaitAll(size);
                System.out.printf(
                        Locale.ROOT, "%,d articles, there after %.1f s%n", size, (System.nanoTime() - begin) / 1e9);
                measure(articles, size, before);
            }
        }
        return 0;
    }

    private void measure(ManyArticles articles, int size, ProcessMemory before)
            throws IOException, InterruptedException, ExecutionException {
        // Feeds, sitemaps and whatever else is done in passing come to rest
        TimeUnit.SECONDS.sleep(5);
        IntSupplier any = () -> random.nextInt(size);
        IntSupplier oneOfTheNewest = () -> size - 1 - random.nextInt(50);
        change(articles, changes / 5, any, Pages::page);
        var toPage = change(articles, changes, any, Pages::page);
        System.out.printf("  change to its page:     %s (over %d)%n", toPage, changes);
        var toFront = change(articles, changes, oneOfTheNewest, _ -> "/fronts/home");
        System.out.printf("  change to front page:   %s (over %d)%n", toFront, changes);
        System.out.printf("  reading front pages:    %s (over %d)%n", read(() -> "/"), reads);
        System.out.printf("  reading any article:    %s (over %d)%n", read(() -> page(any.getAsInt())), reads);
        System.out.printf("  reading one article:    %s (over %d)%n", read(() -> page(size / 2)), reads);
        var after = ProcessMemory.of(process);
        System.out.printf(
                Locale.ROOT,
                "  feed-service:           %.1f MB of heap in use, %.0f bytes for each article; %.0f MB resident%n",
                after.heap() / 1048576.0,
                (after.heap() - before.heap()) / (double) size,
                after.resident() / 1048576.0);
    }

    private Latencies change(ManyArticles articles, int times, IntSupplier which, IntFunction<String> where)
            throws IOException, InterruptedException, ExecutionException {
        var taken = new ArrayList<Long>();
        for (var i = 0; i < times; i++) {
            var number = which.getAsInt();
            taken.add(shown(articles, number, where.apply(number)));
        }
        return Latencies.of(taken);
    }

    private long shown(ManyArticles articles, int number, String path)
            throws IOException, InterruptedException, ExecutionException {
        var begin = System.nanoTime();
        var headline = articles.revise(number);
        while (!get(path).body().contains(headline)) {
            if (System.nanoTime() - begin > TimeUnit.MINUTES.toNanos(1)) {
                throw new IllegalStateException("A change did not come to " + path);
            }
        }
        return System.nanoTime() - begin;
    }

    private Latencies read(Supplier<String> path) throws IOException, InterruptedException {
        var taken = new ArrayList<Long>();
        for (var i = 0; i < reads; i++) {
            var address = path.get();
            var begin = System.nanoTime();
            var answer = get(address);
            taken.add(System.nanoTime() - begin);
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(address + " answered " + answer.statusCode());
            }
        }
        return Latencies.of(taken);
    }

    /** The last ones told of in each partition, of which there are fewer. */
    private void awaitAll(int size) throws IOException, InterruptedException {
        var deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(PATIENCE_MINUTES);
        for (var number = size - 60; number < size; number++) {
            while (get(page(number)).statusCode() != 200) {
                if (System.nanoTime() > deadline) {
                    throw new IllegalStateException(
                            "The articles did not come within " + PATIENCE_MINUTES + " minutes");
                }
                TimeUnit.MILLISECONDS.sleep(100);
            }
        }
    }

    private static String page(int number) {
        return "/pages/articles/" + ManyArticles.slug(number);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + portBase + path))
                        .build(),
                BodyHandlers.ofString());
    }
}
