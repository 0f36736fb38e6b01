package broadsheet.system.harness;

import static org.awaitility.Awaitility.await;

import broadsheet.system.harness.Editor.Written;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One run: clients write and read while there is trouble, then the checker compares. */
final class Ordeal {

    private static final int EDITORS = 3;
    private static final int COMMENTERS = 4;
    private static final int VISITORS = 3;
    private static final int EVERGREENS = 6;
    private static final int LONGEST_PAUSE_MILLIS = 400;
    private static final Duration START = Duration.ofMinutes(1);

    private final String name;
    private final Cluster cluster;
    private final History history;
    private final long seed;
    private final Doors doors;
    private final Map<String, String> bearers;
    private final List<Editor> editors;

    /**
     * Prepares it.
     *
     * @param name in the names of all that is written in it
     */
    Ordeal(String name, Cluster cluster, History history, long seed, Balancing balancing) {
        this.name = name;
        this.cluster = cluster;
        this.history = history;
        this.seed = seed;
        doors = Doors.of(cluster, balancing, history);
        bearers = Map.of(
                "editor", cluster.bearer("editor"),
                "reader", cluster.bearer("reader"),
                "moderator", cluster.bearer("moderator"));
        editors = IntStream.range(0, EDITORS)
                .mapToObj(number ->
                        new Editor(name + "e" + number, doors.articles(), bearer("editor"), history, chance(number)))
                .toList();
    }

    /** Runs it until the troubles are over, and compares; the log as it was in the end. */
    Log during(List<Runnable> troubles) throws ExecutionException, InterruptedException {
        var evergreens = evergreens();
        var commenters = IntStream.range(0, COMMENTERS)
                .mapToObj(number -> new Commenter(
                        name + "c" + number,
                        doors.comments(),
                        bearers,
                        evergreens.stream().map(Written::id).toList(),
                        history,
                        chance(100 + number)))
                .toList();
        var visitors = IntStream.range(0, VISITORS)
                .mapToObj(number -> new Visitor(
                        doors.feed(), evergreens.stream().map(Written::slug).toList(), history, chance(200 + number)))
                .toList();
        var actors = Stream.of(
                        editors.stream().map(it -> (Runnable) it::act),
                        commenters.stream().map(it -> (Runnable) it::act),
                        visitors.stream().map(it -> (Runnable) it::act))
                .flatMap(it -> it)
                .toList();
        actDuring(troubles, actors);
        cluster.awaitReady();
        editors.forEach(Editor::awaitPlanned);
        history.note("   all are well; comparing");
        return new Checker(doors, cluster.brokers(), bearers, history)
                .check(
                        editors.stream().flatMap(it -> it.articles().stream()).toList(),
                        commenters.stream()
                                .flatMap(it -> it.comments().stream())
                                .toList());
    }

    /** The actors go on until every trouble is over. */
    private void actDuring(List<Runnable> troubles, List<Runnable> actors)
            throws InterruptedException, ExecutionException {
        var over = new AtomicBoolean();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var acting = new ArrayList<Future<?>>();
            for (var number = 0; number < actors.size(); number++) {
                var chance = chance(2_000 + number);
                var actor = actors.get(number);
                acting.add(threads.submit(() -> {
                    while (!over.get()) {
                        actor.run();
                        LockSupport.parkNanos(Duration.ofMillis(chance.nextInt(LONGEST_PAUSE_MILLIS))
                                .toNanos());
                    }
                }));
            }
            try {
                awaitEach(troubles.stream().<Future<?>>map(threads::submit).toList());
            } finally {
                over.set(true);
            }
            awaitEach(acting);
        }
    }

    private static void awaitEach(List<Future<?>> running) throws InterruptedException, ExecutionException {
        for (var one : running) {
            one.get();
        }
    }

    /** Published and to be read on every replica, before anything is plagued. */
    private List<Written> evergreens() {
        var evergreens = IntStream.range(0, EVERGREENS)
                .mapToObj(number ->
                        editors.get(number % EDITORS).publishEvergreen().orElseThrow())
                .toList();
        for (var article : evergreens) {
            awaitThere(doors.feed(), "/articles/" + article.slug());
            awaitThere(doors.comments(), article.path() + "/comments");
        }
        return evergreens;
    }

    private static void awaitThere(Door door, String path) {
        for (var address : door.addresses()) {
            await().atMost(START)
                    .ignoreExceptionsInstanceOf(IOException.class)
                    .until(() ->
                            door.askAt(address, path, HttpRequest.Builder::GET).statusCode() == 200);
        }
    }

    private String bearer(String role) {
        return bearers.getOrDefault(role, "");
    }

    private Random chance(int number) {
        return new Random(seed * 31 + number);
    }
}
