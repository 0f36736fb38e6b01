package broadsheet.benchmarks;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** From the moment an editor's publish request is sent until a reader's request for the front page has the article. */
@Command(
        name = "publish-to-front",
        description = "Publishes at a steady pace, and measures from sending each request until the front page, read "
                + "again and again as JSON, has the article; beside it, Kafka alone with the same bodies and pace. The "
                + "articles are unpublished afterwards.")
final class PublishToFront implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Option(names = "--port-base", defaultValue = "8080", description = "The platform's (${DEFAULT-VALUE}).")
    private int portBase;

    @Option(names = "--token", required = true, description = "An editor's: \"$(./broadsheet token editor)\".")
    private String token = "";

    @Option(names = "--publishes", defaultValue = "500", description = "How many are measured (${DEFAULT-VALUE}).")
    private int publishes;

    @Option(names = "--warm-up", defaultValue = "200", description = "How many go before (${DEFAULT-VALUE}).")
    private int warmUp;

    @Option(names = "--rate", defaultValue = "20", description = "Publishes a second (${DEFAULT-VALUE}).")
    private int rate;

    @Override
    public Integer call() throws IOException, InterruptedException, ExecutionException {
        var newsroom = new Newsroom(portBase, token);
        System.out.printf("%d drafts…%n", warmUp + publishes);
        var ids = drafts(newsroom);
        System.out.printf("%d publishes at %d a second, the first %d to warm up…%n", ids.size(), rate, warmUp);
        var toFront = publish(newsroom, ids);
        System.out.printf("publish to front page: %s (over %d)%n", toFront, publishes);
        var kafka = new KafkaAlone("127.0.0.1:" + (portBase + 3)).measure(publishes, rate, body(0));
        System.out.printf("Kafka alone:           %s (over %d)%n", kafka, publishes);
        System.out.printf(
                Locale.ROOT,
                "ratio:                 p50 %.1f, p99 %.1f%n",
                toFront.millis(0.5) / kafka.millis(0.5),
                toFront.millis(0.99) / kafka.millis(0.99));
        for (var id : ids) {
            newsroom.unpublish(id);
        }
        return 0;
    }

    private List<String> drafts(Newsroom newsroom) throws IOException, InterruptedException {
        var ids = new ArrayList<String>();
        for (var i = 0; i < warmUp + publishes; i++) {
            ids.add(newsroom.draft(body(i)));
        }
        return ids;
    }

    private Latencies publish(Newsroom newsroom, List<String> ids) throws InterruptedException, ExecutionException {
        try (var watch = new FrontWatch(newsroom);
                var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            var sentAt = send(newsroom, ids, senders);
            var deadline = System.nanoTime() + PATIENCE.toNanos();
            while (!watch.seenAt().keySet().containsAll(sentAt.keySet())) {
                if (System.nanoTime() > deadline) {
                    throw new IllegalStateException("Not all articles came to the front page within " + PATIENCE);
                }
                Thread.sleep(10);
            }
            return Latencies.of(sentAt.entrySet().stream()
                    .map(sent -> requireNonNull(watch.seenAt().get(sent.getKey())) - sent.getValue())
                    .toList());
        }
    }

    /** When each measured publish was sent; returns once all are answered. */
    private Map<String, Long> send(Newsroom newsroom, List<String> ids, ExecutorService senders)
            throws InterruptedException, ExecutionException {
        var sentAt = new HashMap<String, Long>();
        var answers = new ArrayList<Future<?>>();
        var pace = new Pace(rate);
        for (var i = 0; i < ids.size(); i++) {
            var id = ids.get(i);
            pace.waitFor(i);
            if (i >= warmUp) {
                sentAt.put(id, System.nanoTime());
            }
            answers.add(senders.submit(() -> {
                newsroom.publish(id);
                return id;
            }));
        }
        for (var answer : answers) {
            answer.get();
        }
        return sentAt;
    }

    private static String body(int number) {
        var paragraph =
                "{\"type\":\"paragraph\",\"text\":\"" + "Tin nhanh từ tòa soạn, viết để đo tốc độ. ".repeat(8) + "\"}";
        return """
            {"headline": "Bài đo tốc độ số %d", "standfirst": "Từ bàn biên tập đến trang nhất.", "section": "kinh-te",
             "bylines": ["Máy đo"], "tags": ["tốc độ"], "body": [%s]}\
            """.formatted(number, String.join(",", List.of(paragraph, paragraph, paragraph, paragraph)));
    }
}
