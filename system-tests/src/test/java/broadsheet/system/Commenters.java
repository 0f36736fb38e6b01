package broadsheet.system;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Readers and moderators who write at random under some articles, as their browsers do: what isn't answered is sent
 * again, under the same key, until it is.
 */
final class Commenters {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofMillis(100);

    /** Who recommends and flags what the reader wrote. */
    static final List<String> OTHERS = List.of("author", "editor", "operator");

    private final HttpClient http = HttpClient.newHttpClient();
    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final Map<String, Set<String>> recommended = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> flagged = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> inDoubt = new ConcurrentHashMap<>();
    private final Map<String, Lock> turns = new ConcurrentHashMap<>();
    private final String comments;
    private final List<String> articles;
    private final Map<String, String> bearers;

    /**
     * Nobody writes until told to.
     *
     * @param comments comment-service's address
     * @param bearers the header of each role
     */
    Commenters(String comments, List<String> articles, Map<String, String> bearers) {
        this.comments = comments;
        this.articles = articles;
        this.bearers = bearers;
    }

    /** Ids of all comments that were answered with success. */
    List<String> acknowledged() {
        return List.copyOf(acknowledged);
    }

    /** Does one thing at random. */
    void act(Random random) {
        switch (random.nextInt(14)) {
            case 0, 1, 2, 3 -> post(random, Optional.empty());
            case 4, 5 -> post(random, any(random));
            case 6 ->
                any(random)
                        .ifPresent(id ->
                                move("PATCH", id, "", "reader", "{\"text\": \"Đã sửa " + UUID.randomUUID() + "\"}"));
            case 7 -> any(random).ifPresent(id -> move("POST", id, "/reject", "moderator", "{\"reason\": \"spam\"}"));
            case 8 -> any(random).ifPresent(id -> move("POST", id, "/approve", "moderator", ""));
            case 9 -> any(random).ifPresent(id -> recommend("PUT", id, someoneElse(random)));
            case 10 -> any(random).ifPresent(id -> recommend("DELETE", id, someoneElse(random)));
            case 11, 12 -> any(random).ifPresent(id -> flag(id, someoneElse(random)));
            default -> any(random).ifPresent(id -> move("DELETE", id, "", "reader", ""));
        }
    }

    /** Writes so many comments as the reader. */
    void post(int count) {
        var random = new Random(count);
        for (var number = 0; number < count; number++) {
            post(random, Optional.empty());
        }
    }

    /** Has the reader erased; the address at which one sees how far that is. */
    String eraseReader() {
        var answer = insist(request("/me")
                .header("Authorization", bearers.getOrDefault("reader", ""))
                .DELETE());
        return answer.headers().firstValue("Location").orElseThrow();
    }

    /** How far an erasure is. */
    String state(String erasure) {
        var answer = insist(request(erasure)
                .header("Authorization", bearers.getOrDefault("reader", ""))
                .GET());
        return JSON.readTree(answer.body()).path("state").asString("");
    }

    /** What comment-service counts itself. */
    long count(String article) {
        var answer =
                insist(request("/articles/" + article + "/comments?limit=1").GET());
        return JSON.readTree(answer.body()).path("count").asLong(-1);
    }

    /** A comment as comment-service has it; without fields if it isn't there. */
    JsonNode comment(String id) {
        return JSON.readTree(insist(request("/comments/" + id).GET()).body());
    }

    /** Which comments somebody recommends, as they were told last; nothing of those in doubt. */
    Set<String> recommended(String role) {
        return certain(role, recommended.getOrDefault(role, Set.of()));
    }

    /**
     * What is left without the comments that somebody once got no answer about: what was asked for then may have been
     * done, or be done later than what was asked for after it.
     */
    Set<String> certain(String role, Set<String> comments) {
        var doubtful = inDoubt.getOrDefault(role, Set.of());
        return comments.stream().filter(id -> !doubtful.contains(id)).collect(Collectors.toUnmodifiableSet());
    }

    /** Which comments somebody has flagged, as they were told; nothing of those in doubt. */
    Set<String> flagged(String role) {
        return certain(role, flagged.getOrDefault(role, Set.of()));
    }

    /** About which comments something is kept of somebody: a {@code flag} or a {@code recommendation}. */
    Set<String> kept(String kind, String role) {
        var export = insist(request("/me/export")
                .header("Accept", "application/x-ndjson")
                .header("Authorization", bearers.getOrDefault(role, ""))
                .GET());
        return export.body()
                .lines()
                .map(JSON::readTree)
                .filter(thing -> thing.path("kind").asString("").equals(kind))
                .map(thing -> thing.path("commentId").asString(""))
                .collect(Collectors.toUnmodifiableSet());
    }

    private void post(Random random, Optional<String> parent) {
        var article = articles.get(random.nextInt(articles.size()));
        var text = "Ý kiến " + UUID.randomUUID();
        var body = parent.map(id -> Map.of("text", text, "parentId", id)).orElseGet(() -> Map.of("text", text));
        var answer = insist(request("/articles/" + article + "/comments")
                .header("Authorization", bearers.getOrDefault("reader", ""))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
        // A reply to a comment of another article, or of one too deep, or hidden, is refused
        if (answer.statusCode() == 201) {
            acknowledged.add(JSON.readTree(answer.body()).get("id").asString());
        }
    }

    /** One after the other for each comment and reader, so that it is known what stands in the end. */
    private void recommend(String method, String id, String role) {
        var turn = turns.computeIfAbsent(id + role, _ -> new ReentrantLock());
        turn.lock();
        try {
            if (move(method, id, "/recommendation", role, "") == 200) {
                var theirs = recommended.computeIfAbsent(role, _ -> ConcurrentHashMap.newKeySet());
                var _ = method.equals("PUT") ? theirs.add(id) : theirs.remove(id);
            }
        } finally {
            turn.unlock();
        }
    }

    private void flag(String id, String role) {
        if (move("PUT", id, "/flag", role, "{\"reason\": \"off-topic\"}") == 204) {
            flagged.computeIfAbsent(role, _ -> ConcurrentHashMap.newKeySet()).add(id);
        }
    }

    private int move(String method, String id, String move, String role, String body) {
        var answer = insist(
                request("/comments/" + id + move)
                        .header("Authorization", bearers.getOrDefault(role, ""))
                        .header("If-Match", "*")
                        .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body)),
                () -> inDoubt.computeIfAbsent(role, _ -> ConcurrentHashMap.newKeySet())
                        .add(id));
        if (answer.statusCode() >= 500) {
            throw new IllegalStateException(method + " " + id + move + ": " + answer.body());
        }
        return answer.statusCode();
    }

    private static String someoneElse(Random random) {
        return OTHERS.get(random.nextInt(OTHERS.size()));
    }

    private Optional<String> any(Random random) {
        return acknowledged.stream()
                .skip(random.nextInt(acknowledged.size() + 1))
                .findFirst();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(comments + path))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json");
    }

    private HttpResponse<String> insist(HttpRequest.Builder request) {
        return insist(request, () -> {});
    }

    /** Until it is answered: a service that was killed comes back. */
    private HttpResponse<String> insist(HttpRequest.Builder request, Runnable unanswered) {
        while (true) {
            try {
                var answer = http.send(request.build(), BodyHandlers.ofString());
                if (answer.statusCode() != 503 && answer.statusCode() != 429) {
                    return answer;
                }
            } catch (IOException _) {
                // Killed while it was asked: sent again
                unanswered.run();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }
}
