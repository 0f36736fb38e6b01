package broadsheet.importing.comment;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What a command meets instead of the services: three comments to be taken, and room for all that are brought. */
final class StandIn implements AutoCloseable {

    private static final String FIRST = """
        {"comments": [{"id": "1", "text": "Một"}, {"id": "2", "text": "Hai"}], "next": "after-2"}\
        """;
    private static final String LAST = """
        {"comments": [{"id": "3", "text": "Ba"}]}\
        """;

    private final HttpServer server;
    private final List<String> brought = new CopyOnWriteArrayList<>();
    private volatile int answersLeft = Integer.MAX_VALUE;

    private StandIn(HttpServer server) {
        this.server = server;
        server.createContext("/comments", this::comments);
        server.createContext("/pages/articles/", exchange -> answer(exchange, 200, "{\"article\": {\"id\": \"a\"}}"));
        server.createContext("/", exchange -> answer(exchange, 404, "{}"));
        server.start();
    }

    static StandIn start() throws IOException {
        return new StandIn(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
    }

    Platform platform() {
        var address = "http://127.0.0.1:" + server.getAddress().getPort();
        return new Platform(address, address, "token");
    }

    /** Answers about comments so many times more, and then lets nobody in, as when the token has run out. */
    void lastsFor(int answers) {
        answersLeft = answers;
    }

    /** The addresses of all comments that were brought. */
    List<String> brought() {
        return List.copyOf(brought);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private synchronized void comments(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        if (answersLeft-- <= 0) {
            answer(exchange, 401, "{}");
        } else if (exchange.getRequestMethod().equals("PUT")) {
            brought.add(exchange.getRequestURI().getPath());
            answer(exchange, 201, "{}");
        } else {
            answer(exchange, 200, exchange.getRequestURI().getQuery().contains("after-2") ? LAST : FIRST);
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
