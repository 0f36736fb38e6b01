package broadsheet.benchmarks;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.util.concurrent.CountDownLatch;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** A browser that has a discussion's stream open, with as little of it as can be: many are to fit on one machine. */
final class OpenStream implements Runnable {

    private static final Pattern ID = Pattern.compile("data: ?\\{\"id\":\"([0-9a-f-]{36})\"");
    private static final int BUFFER = 1_024;

    private final int port;
    private final String article;
    private final BiConsumer<String, Long> heard;
    private final CountDownLatch open;
    private final Runnable broken;

    /**
     * A stream that is opened by {@link #run}.
     *
     * @param heard takes the id of each comment that is told of, and when
     * @param open counted down once the stream has begun
     * @param broken told if it ends
     */
    OpenStream(int port, String article, BiConsumer<String, Long> heard, CountDownLatch open, Runnable broken) {
        this.port = port;
        this.article = article;
        this.heard = heard;
        this.open = open;
        this.broken = broken;
    }

    @Override
    public void run() {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream()
                    .write(("GET /articles/" + article + "/comments/stream HTTP/1.1\r\nHost: 127.0.0.1\r\n"
                                    + "Accept: text/event-stream\r\n\r\n")
                            .getBytes(US_ASCII));
            var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8), BUFFER);
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                var now = System.nanoTime();
                if (line.startsWith("retry:")) {
                    open.countDown();
                }
                var id = ID.matcher(line);
                if (id.find()) {
                    heard.accept(id.group(1), now);
                }
            }
            broken.run();
        } catch (IOException _) {
            broken.run();
        }
    }
}
