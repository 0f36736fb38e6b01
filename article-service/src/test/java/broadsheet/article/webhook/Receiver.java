package broadsheet.article.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Somebody else's server: takes what it gets, and answers as it is told to. */
public final class Receiver implements AutoCloseable {

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private volatile Manner manner = exchange -> status(exchange, 204);

    private Receiver(int port) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    /** A receiver at a free port. */
    public static Receiver open() {
        try {
            return new Receiver(0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Its address as this machine's own. */
    public String url() {
        return "http://127.0.0.1:" + port() + "/hook?key=k1";
    }

    /** The port that it listens at. */
    public int port() {
        return server.getAddress().getPort();
    }

    /** What it has got until now. */
    public List<Received> received() {
        return List.copyOf(received);
    }

    /** The ids of what it has got until now. */
    public List<String> ids() {
        return received.stream().map(Received::id).toList();
    }

    /** Has it answer with a status from now on. */
    public void answersWith(int status) {
        manner = exchange -> status(exchange, status);
    }

    /** Has it send whoever comes on to another address from now on. */
    public void sendsOnTo(String url) {
        manner = exchange -> {
            exchange.getResponseHeaders().set("Location", url);
            status(exchange, 307);
        };
    }

    /** Has it take what it gets and not answer, until it closes. */
    public void hangs() {
        manner = exchange -> untilItCloses();
    }

    /** Has it answer with a body that has no end. */
    public void neverStopsTalking() {
        manner = exchange -> {
            exchange.sendResponseHeaders(200, 0);
            while (closing.getCount() > 0) {
                exchange.getResponseBody().write(new byte[1 << 16]);
            }
        };
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            received.add(new Received(
                    exchange.getRequestMethod(), exchange.getRequestURI().toString(), headers(exchange), body));
            manner.answer(exchange);
        }
    }

    private void untilItCloses() {
        try {
            closing.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static void status(HttpExchange exchange, int status) throws IOException {
        exchange.sendResponseHeaders(status, -1);
    }

    private static Map<String, String> headers(HttpExchange exchange) {
        var headers = new TreeMap<String, String>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.getFirst()));
        return headers;
    }

    private interface Manner {
        void answer(HttpExchange exchange) throws IOException;
    }
}
