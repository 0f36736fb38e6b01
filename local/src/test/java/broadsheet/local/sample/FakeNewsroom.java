package broadsheet.local.sample;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Article-service and comment-service at one address, as strict as the sample has to cope with. */
final class FakeNewsroom implements AutoCloseable {

    final List<String> published = new ArrayList<>();
    final Map<String, JsonNode> comments = new LinkedHashMap<>();

    private final Map<String, JsonNode> articles = new LinkedHashMap<>();
    private final Set<String> heardOf = new HashSet<>();
    private final HttpServer server;

    FakeNewsroom() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/articles", this::answer);
        server.start();
    }

    NewsroomApi api() {
        return new NewsroomApi(address(), address(), new NewsroomApi.Bearers("editor", "operator"));
    }

    private String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath().split("/", -1);
        var request = exchange.getRequestMethod() + " " + (path.length == 4 ? path[3] : path.length);
        if (!("Bearer " + (request.endsWith("comments") ? "operator" : "editor"))
                .equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            send(exchange, 403, "{}");
            return;
        }
        switch (request) {
            case "POST 2" -> create(exchange);
            case "GET 3" -> send(exchange, 200, article(path[2]));
            case "POST publish" -> publish(exchange, path[2]);
            case "POST comments" -> comment(exchange, path[2]);
            default -> send(exchange, 405, "{}");
        }
    }

    private void create(HttpExchange exchange) throws IOException {
        var article = body(exchange);
        if (article.path("headline").asString("").isBlank()) {
            send(
                    exchange,
                    400,
                    "{\"title\":\"Not an article\",\"detail\":\"1 field is"
                            + " wrong\",\"errors\":[{\"field\":\"headline\",\"reason\":\"must not be blank\"}]}");
            return;
        }
        var id = key(exchange);
        articles.putIfAbsent(id, article);
        send(exchange, 201, article(id));
    }

    private void publish(HttpExchange exchange, String id) throws IOException {
        if (!"\"1\"".equals(exchange.getRequestHeaders().getFirst("If-Match")) || published.contains(id)) {
            send(exchange, 412, "{}");
            return;
        }
        published.add(id);
        send(exchange, 200, article(id));
    }

    /** The first comment under an article comes too early, as after a publish. */
    private void comment(HttpExchange exchange, String articleId) throws IOException {
        if (heardOf.add(articleId)) {
            send(exchange, 404, "{}");
            return;
        }
        comments.putIfAbsent(key(exchange), body(exchange));
        send(exchange, 201, "{\"id\":\"%s\"}".formatted(key(exchange)));
    }

    private String article(String id) {
        var state = published.contains(id) ? "published" : "draft";
        return "{\"id\":\"%s\",\"state\":\"%s\"}".formatted(id, state);
    }

    private static String key(HttpExchange exchange) {
        return exchange.getRequestHeaders().getFirst("Idempotency-Key");
    }

    private static JsonNode body(HttpExchange exchange) throws IOException {
        return JsonMapper.shared().readTree(exchange.getRequestBody().readAllBytes());
    }

    private static void send(HttpExchange exchange, int status, String json) throws IOException {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("ETag", "\"1\"");
        exchange.sendResponseHeaders(status, bytes.length);
        try (var body = exchange.getResponseBody()) {
            body.write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
