package broadsheet.comment.live;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import broadsheet.comment.Desk;
import broadsheet.comment.Listener;
import broadsheet.comment.Reader;
import broadsheet.comment.live.Channels.Opened;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CatchingUpTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final LogPosition BEGINNING = LogPosition.parse("0.0.0.0.0.0");

    private final CatchingUp catchingUp = Desk.part(CatchingUp.class);
    private final Channels channels = Desk.part(Channels.class);
    private final String article = Desk.published();
    private final List<Opened> opened = new ArrayList<>();
    private final CountDownLatch theyTakeIt = new CountDownLatch(1);

    @AfterEach
    void closeWhatWasOpened() {
        theyTakeIt.countDown();
        opened.forEach(it -> channels.close(it.stream()));
    }

    @Test
    void clientsThatTakeNothingKeepNobodyFromBeingTold() {
        var old = sayMoreThanIsKept();
        var stuck = new CountDownLatch(4);
        for (var client = 0; client < 4; client++) {
            catchUp(new Stuck(stuck));
        }
        await().atMost(SOON).until(() -> stuck.getCount() == 0);
        var out = new ByteArrayOutputStream();

        var told = catchUp(out);

        await().atMost(SOON).until(() -> !told.isAlive());
        assertThat(out.toString(UTF_8)).contains(old);
    }

    @Test
    void whatIsMoreThanOnePartIsToldOnce() throws InterruptedException {
        var lengthy = "dài ".repeat(1_000);
        var ids = IntStream.range(0, 40)
                .mapToObj(number ->
                        Reader.comment(article, number + " " + lengthy).id())
                .toList();
        sayMoreThanIsKept();
        var out = new ByteArrayOutputStream();

        catchUp(out).join();

        var told = out.toString(UTF_8);
        assertThat(ids).allSatisfy(id -> assertThat(told).containsOnlyOnce("{\"id\":\"" + id + "\""));
        assertThat(out.size()).isGreaterThan(3 * 64 * 1_024);
    }

    /** An old comment, and then more than an instance keeps in memory. */
    private String sayMoreThanIsKept() {
        var old = Reader.comment(article, "Đã lâu").id();
        var busy = Desk.published();
        try (var listener = Listener.on("/articles/" + busy + "/comments/stream")) {
            IntStream.range(0, 60).forEach(number -> Reader.comment(busy, "Đông quá " + number));
            listener.awaitTold("new", Reader.comment(busy, "Xong").id());
        }
        return old;
    }

    private Thread catchUp(OutputStream out) {
        var stream = channels.open(Channel.ofArticle(article), Optional.of(BEGINNING))
                .orElseThrow();
        opened.add(stream);
        return Thread.ofVirtual().start(() -> {
            try {
                catchingUp.write(stream, out);
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** A client that takes nothing, until the test is over. */
    private final class Stuck extends OutputStream {

        private final CountDownLatch here;

        private Stuck(CountDownLatch here) {
            this.here = here;
        }

        @Override
        public void write(int aByte) throws IOException {
            here.countDown();
            try {
                theyTakeIt.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        }
    }
}
