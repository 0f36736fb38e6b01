package broadsheet.comment.live;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import broadsheet.comment.Desk;
import broadsheet.comment.Listener;
import broadsheet.comment.Reader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Two instances behind one log. */
class InstancesTest {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final int OTHER = Reader.anotherInstance("--live.waiting=8");
    private static final int MOVES = 6;

    private final String article = Desk.published();
    private final String stream = "/articles/" + article + "/comments/stream";

    @Test
    void aStreamThatMovesFromOneToTheOtherMissesNothingAndHearsNothingTwice()
            throws ExecutionException, InterruptedException {
        var first = Reader.comment(article, "Mở đầu").id();
        var told = new ArrayList<String>();
        var place = "";
        try (var listener = Listener.on(stream, "Last-Event-ID", "0.0.0.0.0.0")) {
            place = listener.awaitTold("new", first).id();
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var written = threads.submit(() -> IntStream.range(0, 60)
                    .mapToObj(number -> Reader.comment(article, "Lời " + number).id())
                    .toList());
            for (var move = 0; move < MOVES; move++) {
                place = listenFor(8, move, place, told);
            }
            var ids = written.get();
            place = listenFor(ids.size() - told.size(), 1, place, told);

            // Two comments may change places on their way into the log: only one comment's own events keep their order
            assertThat(told).containsExactlyInAnyOrderElementsOf(ids);
        }
    }

    @Test
    void whoReadsSlowlyKeepsNobodyWaitingAndLosesTheirStream() throws IOException {
        var lengthy =
                IntStream.range(0, 500).mapToObj(word -> "ế".repeat(5) + word).collect(joining(" "));
        try (var quick = at(OTHER);
                var slow = stuck(OTHER)) {
            var ids = IntStream.range(0, 300)
                    .mapToObj(number ->
                            Reader.comment(article, number + " " + lengthy).id())
                    .toList();

            ids.forEach(id -> quick.awaitTold("new", id));
            slow.setSoTimeout((int) SOON.toMillis());
            var taken = slow.getInputStream().readAllBytes();
            assertThat(new String(taken, StandardCharsets.UTF_8)).doesNotContain(ids.getLast());
        }
    }

    @Test
    void anInstanceThatStopsSendsItsReadersToTheOthersWithinABound() throws IOException {
        var stopping = Reader.anotherInstance();
        try (var listener = at(stopping);
                var slow = stuck(stopping)) {
            var id = Reader.comment(article, "Trước khi tắt").id();
            listener.awaitTold("new", id);

            var gone = Thread.ofVirtual().start(() -> Reader.stop(stopping));

            await().atMost(SOON).until(listener::isOver);
            assertThat(listener.retryMillis()).isBetween(3_000L, 6_000L);
            await().atMost(SOON).until(() -> !gone.isAlive());
            var missed = Reader.comment(article, "Trong lúc chuyển").id();
            try (var elsewhere = Listener.on(stream, "Last-Event-ID", listener.lastId())) {
                elsewhere.awaitTold("new", missed);
                assertThat(elsewhere.toldOf(id)).isEmpty();
            }
            assertThat(slow.isConnected()).isTrue();
        }
    }

    /** As a browser does it: a stream that its instance has ended, since it fell behind, is resumed. */
    private String listenFor(int count, int move, String place, List<String> told) {
        var enough = told.size() + count;
        var from = place;
        while (told.size() < enough) {
            from = listen(enough - told.size(), move, from, told);
        }
        return from;
    }

    private String listen(int most, int move, String place, List<String> told) {
        try (var listener = move % 2 == 0
                ? Listener.on(stream, "Last-Event-ID", place)
                : Reader.at(OTHER, () -> Listener.on(stream, "Last-Event-ID", place))) {
            await().atMost(SOON).until(() -> listener.told().size() >= most || listener.isOver());
            var heard = listener.told().stream().limit(most).toList();
            heard.forEach(event -> told.add(event.data().get("id").asString()));
            return heard.isEmpty() ? place : heard.getLast().id();
        }
    }

    private Listener at(int instance) {
        // One that has just started reads up to the log's end first
        return await().atMost(SOON)
                .ignoreException(IllegalStateException.class)
                .until(() -> Reader.at(instance, () -> Listener.on(stream)), Objects::nonNull);
    }

    /** A client that asks and then takes nothing. */
    private Socket stuck(int instance) {
        try {
            var socket = new Socket();
            socket.setReceiveBufferSize(4_096);
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), instance));
            socket.getOutputStream()
                    .write(("GET " + stream + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return socket;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
