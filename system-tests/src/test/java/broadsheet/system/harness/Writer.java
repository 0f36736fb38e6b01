package broadsheet.system.harness;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody who writes, alone, to resources of a service: what isn't answered is asked for again until it is, under the
 * same key or for the same version, so that afterwards it is known exactly what must be there.
 */
final class Writer {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Set<Integer> NOT_AS_IT_WAS = Set.of(404, 409, 412);

    private final Door door;
    private final History history;
    private final Random chance;

    Writer(Door door, History history, Random chance) {
        this.door = door;
        this.history = history;
        this.chance = chance;
    }

    /** Creates a resource, once. */
    Optional<JsonNode> create(String operation, String path, String bearer, Object body) {
        var key = UUID.randomUUID().toString();
        while (true) {
            var answer = door.ask(
                    operation,
                    path,
                    chance,
                    request -> json(request, bearer)
                            .header("Idempotency-Key", key)
                            .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
            if (answer.isPresent()) {
                return succeeded(operation, path, answer.get());
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /**
     * Changes a resource, once.
     *
     * @param change what is asked for
     * @param done whether this is how it looks once it has changed
     */
    Optional<JsonNode> change(String operation, Change change, String bearer, long version, Predicate<JsonNode> done) {
        var doubted = false;
        while (true) {
            var answer = door.ask(
                    operation,
                    change.path(),
                    chance,
                    request -> json(request, bearer)
                            .header("If-Match", "\"" + version + "\"")
                            .method(change.method(), change.publisher()));
            if (answer.isEmpty()) {
                doubted = true;
                LockSupport.parkNanos(PAUSE.toNanos());
            } else if (doubted && NOT_AS_IT_WAS.contains(answer.get().statusCode())) {
                return settled(operation, change, bearer, version, done, answer.get());
            } else if (answer.get().body().isBlank() && answer.get().statusCode() < 300) {
                history.acknowledged(operation, change.path());
                return Optional.of(read(change.resource(), bearer));
            } else {
                return succeeded(operation, change.path(), answer.get());
            }
        }
    }

    /** A resource as it is, asked for until there is an answer. */
    JsonNode read(String resource, String bearer) {
        while (true) {
            var answer = door.ask(
                    "look", resource, chance, request -> json(request, bearer).GET());
            if (answer.isPresent()) {
                return JSON.readTree(answer.get().body());
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /** The first attempt may have done it, and nobody was told. */
    private Optional<JsonNode> settled(
            String operation,
            Change change,
            String bearer,
            long version,
            Predicate<JsonNode> done,
            HttpResponse<String> refusal) {
        var now = read(change.resource(), bearer);
        if (now.path("version").asLong() == version + 1 && done.test(now)) {
            history.acknowledged(operation, change.path() + " as one sees");
            return Optional.of(now);
        }
        history.wrong(
                History.Wrong.LOST, operation + " of version " + version + ": " + refusal.body() + " but it is " + now);
        return Optional.empty();
    }

    private Optional<JsonNode> succeeded(String operation, String path, HttpResponse<String> answer) {
        if (answer.statusCode() >= 300) {
            history.wrong(
                    History.Wrong.UNEXPECTED_ANSWER,
                    operation + " " + path + " " + answer.statusCode() + " " + answer.body());
            return Optional.empty();
        }
        history.acknowledged(operation, path);
        return Optional.of(JSON.readTree(answer.body()));
    }

    private static HttpRequest.Builder json(HttpRequest.Builder request, String bearer) {
        return request.header("Authorization", bearer).header("Content-Type", "application/json");
    }

    /**
     * A request that changes a resource.
     *
     * @param body as JSON; empty for none
     */
    record Change(String method, String resource, String move, String body) {

        static Change move(String resource, String move) {
            return new Change("POST", resource, move, "");
        }

        static Change move(String resource, String move, Object body) {
            return new Change("POST", resource, move, JSON.writeValueAsString(body));
        }

        static Change patch(String resource, Object body) {
            return new Change("PATCH", resource, "", JSON.writeValueAsString(body));
        }

        static Change delete(String resource) {
            return new Change("DELETE", resource, "", "");
        }

        String path() {
            return resource + move;
        }

        HttpRequest.BodyPublisher publisher() {
            return body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
        }
    }
}
