package broadsheet.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** What feed-service asks comment-service for, answered as a test wants. */
public final class CommentDesk {

    private final HttpServer server;
    private final Map<String, String> discussions = new ConcurrentHashMap<>();
    private final AtomicReference<CountDownLatch> gate = new AtomicReference<>(new CountDownLatch(0));
    private final AtomicInteger status = new AtomicInteger(200);
    private final AtomicInteger asked = new AtomicInteger();

    CommentDesk() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/articles/", this::answer);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Has one comment under an article. */
    public void has(String articleId, String text) {
        discussions.put(articleId, """
            {"articleId": "%s", "count": 1, "comments": [{"id": "c", "articleId": "%s", "version": 1,
             "status": "visible", "depth": 0, "author": {"name": "Lan"}, "text": "%s",
             "postedAt": "2026-03-02T08:00:00Z", "later": "unknown"}]}
            """.formatted(articleId, articleId, text));
    }

    /** Has nine comments under an article, of which it shows one and a reply to that. */
    public void hasThread(String articleId, String text, String html, String reply) {
        discussions.put(articleId, """
            {"articleId": "%1$s", "count": 9, "comments": [{"id": "c", "articleId": "%1$s", "version": 1,
             "status": "visible", "depth": 0, "author": {"name": "Lan"}, "text": "%2$s", "html": "%3$s",
             "postedAt": "2026-03-02T08:00:00Z", "replies": 8, "recommendations": 3, "firstReplies": [
              {"id": "r", "articleId": "%1$s", "version": 1, "status": "visible", "parentId": "c", "depth": 1,
               "author": {"name": "Nam"}, "text": "%4$s", "html": "<p>%4$s</p>", "replies": 0, "recommendations": 0,
               "postedAt": "2026-03-02T08:01:00Z"}]}]}
            """.formatted(articleId, text, html, reply));
    }

    /** Answers with a status from now on. */
    public void answers(int code) {
        status.set(code);
    }

    /** Answers nobody from now on, until the returned is called. */
    public Runnable holds() {
        var closed = new CountDownLatch(1);
        gate.set(closed);
        return closed::countDown;
    }

    /** How often it was asked. */
    public int asked() {
        return asked.get();
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.incrementAndGet();
        try (exchange) {
            gate.get().await();
            var id = exchange.getRequestURI().getPath().split("/", 4)[2];
            var known = discussions.get(id);
            var body = (known == null ? "{\"count\": 0, \"comments\": []}" : known).getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status.get(), body.length);
            exchange.getResponseBody().write(body);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
