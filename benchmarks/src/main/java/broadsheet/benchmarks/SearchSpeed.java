package broadsheet.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URLEncoder;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How soon what is published is found, how fast it is found, and what the index costs. */
@Command(
        name = "search",
        description = "Puts made-up articles on the log, measures how long it takes until all are found, and then how"
                + " long searches of several kinds take, one after the other and many at once. With --process, also"
                + " feed-service's memory. The articles are unpublished afterwards, unless --keep says otherwise.")
final class SearchSpeed implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofMinutes(60);

    @Option(names = "--port-base", defaultValue = "8080", description = "The platform's (${DEFAULT-VALUE}).")
    private int portBase;

    @Option(names = "--process", description = "feed-service's: head -1 data/run/feed-service.process")
    private long process;

    @Option(names = "--articles", defaultValue = "2000", description = "How many are published (${DEFAULT-VALUE}).")
    private int articles;

    @Option(names = "--words", defaultValue = "300", description = "In the text of each (${DEFAULT-VALUE}).")
    private int words;

    @Option(names = "--searches", defaultValue = "300", description = "Of each kind (${DEFAULT-VALUE}).")
    private int searches;

    @Option(names = "--at-once", defaultValue = "8", description = "Where there are many at once (${DEFAULT-VALUE}).")
    private int atOnce;

    @Option(names = "--keep", description = "Leaves the articles published.")
    private boolean keep;

    @Override
    public Integer call() throws IOException, InterruptedException, ExecutionException {
        var archive = new Archive("127.0.0.1:" + (portBase + 3), words);
        tellMemory("before");
        fill(archive);
        tellMemory("with all");
        measure("one word", () -> archive.phrase(1));
        measure("two words", () -> archive.phrase(2));
        measure("four words", () -> archive.phrase(4));
        measure("the same, no accents", () -> plain(archive.phrase(4)));
        measure("a phrase in quotes", () -> '"' + archive.phrase(3) + '"');
        measure("ten words", () -> archive.phrase(10));
        time("suggestions", "/search/suggestions?q=", () -> archive.phrase(2).replaceFirst("..$", ""));
        manyAtOnce(archive);
        tellMemory("afterwards");
        if (!keep) {
            archive.unpublish();
        }
        return 0;
    }

    private void fill(Archive archive) throws IOException, InterruptedException {
        var reader = reader();
        var begin = System.nanoTime();
        for (var word : archive.publish(articles)) {
            while (!reader.get("/search/articles?q=" + word).contains("\"count\":1,")) {
                if (System.nanoTime() - begin > PATIENCE.toNanos()) {
                    throw new IllegalStateException("Not all articles are found within " + PATIENCE);
                }
                Thread.sleep(50);
            }
        }
        var seconds = (System.nanoTime() - begin) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%d articles from the log until found: %.1f s, %.0f a second%n",
                articles,
                seconds,
                articles / seconds);
    }

    private void measure(String kind, Supplier<String> question) throws IOException, InterruptedException {
        time(kind, "/search/articles?q=", question);
    }

    private void time(String kind, String path, Supplier<String> question) throws IOException, InterruptedException {
        var reader = reader();
        var taken = new ArrayList<Long>();
        for (var i = 0; i < 2 * searches; i++) {
            var address = path + URLEncoder.encode(question.get(), UTF_8);
            var begin = System.nanoTime();
            reader.get(address);
            if (i >= searches) {
                taken.add(System.nanoTime() - begin);
            }
        }
        System.out.printf("%-24s %s (over %d, as many before to warm up)%n", kind + ":", Latencies.of(taken), searches);
    }

    private void manyAtOnce(Archive archive) throws InterruptedException, ExecutionException {
        var questions = new ArrayList<String>();
        for (var i = 0; i < searches; i++) {
            questions.add(archive.phrase(2));
        }
        var reader = reader();
        var begin = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(atOnce)) {
            var answers = new ArrayList<Future<Long>>();
            for (var question : questions) {
                answers.add(threads.submit(() -> {
                    var sent = System.nanoTime();
                    reader.get("/search?q=" + URLEncoder.encode(question, UTF_8));
                    return System.nanoTime() - sent;
                }));
            }
            List<Long> taken = new ArrayList<>();
            for (var answer : answers) {
                taken.add(answer.get());
            }
            System.out.printf(
                    Locale.ROOT,
                    "pages, %d at once:        %s, %.0f a second%n",
                    atOnce,
                    Latencies.of(taken),
                    searches * 1e9 / (System.nanoTime() - begin));
        }
    }

    private PageReader reader() {
        return new PageReader("http://127.0.0.1:" + portBase);
    }

    private void tellMemory(String when) throws IOException, InterruptedException {
        if (process != 0) {
            var memory = ProcessMemory.of(process);
            System.out.printf(
                    Locale.ROOT,
                    "feed-service %s: %.0f MB of heap in use, %.0f MB resident%n",
                    when,
                    memory.heap() / 1048576.0,
                    memory.resident() / 1048576.0);
        }
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd');
    }
}
