package broadsheet.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import broadsheet.web.identity.Role;
import broadsheet.web.openapi.Operation.Sent;
import broadsheet.web.openapi.Operation.SentFile;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Sends examples one after the other. An id in an address stands for what the story has made at that place, and so it
 * does in a body; If-Match is the ETag that was answered last. What can be taken once only has a word of the story's
 * own behind it.
 */
final class Story {

    private static final Duration MOMENT = Duration.ofSeconds(10);

    private final LiveService service;
    private final Description description;
    private final Set<String> done = new HashSet<>();
    /** From places to what is there, such as from {@code /articles/{id}} to {@code /articles/019a…}. */
    private final Map<String, String> made = new HashMap<>();

    private final Map<String, String> etags = new HashMap<>();

    /** No other story has it. */
    private final String word = UUID.randomUUID().toString().substring(0, 8);

    Story(LiveService service, Description description) {
        this.service = service;
        this.description = description;
        made.putAll(service.setting().get());
    }

    /** Does what must have been before, and then sends an example; without one, the request alone. */
    HttpResponse<String> tell(Operation operation, Optional<Sent> example) {
        before(example.map(Sent::after).orElseGet(operation::after));
        var answer = send(operation, example);
        remember(operation, answer);
        return answer;
    }

    /** Does what must have been before. */
    void before(List<String> operations) {
        for (var id : operations) {
            if (done.add(id)) {
                var operation = description.operation(id);
                var answer = tell(operation, operation.firstExample());
                assertThat(answer.statusCode())
                        .as("%s, before: %s", operation, answer.body())
                        .isBetween(200, 299);
            }
        }
    }

    /** The address at which an operation is asked for, without its query. */
    String path(Operation operation) {
        var path = operation.path();
        var place = made.keySet().stream()
                .filter(it -> path.equals(it) || path.startsWith(it + "/"))
                .max(Comparator.comparingInt(String::length));
        var begun = place.map(it -> made.get(it) + path.substring(it.length())).orElse(path);
        for (var parameter : operation.parameters()) {
            var name = parameter.get("name").asString();
            if (parameter.get("in").asString().equals("path")) {
                begun = begun.replace(
                        "{" + name + "}", parameter.path("example").asString(""));
            }
        }
        return begun;
    }

    /** The headers with which an operation is asked for. */
    Map<String, String> headers(Operation operation) {
        var headers = new HashMap<String, String>();
        operation.role().ifPresent(role -> headers.put("Authorization", bearer(role)));
        operation.parameter("If-Match").ifPresent(_ -> headers.put("If-Match", etag(path(operation))));
        operation
                .parameter("Idempotency-Key")
                .ifPresent(_ -> headers.put("Idempotency-Key", UUID.randomUUID().toString()));
        return headers;
    }

    /** By which somebody with a role says who they are. */
    String bearer(Role role) {
        return "Bearer " + service.token().apply(role);
    }

    /** A body of an operation as this story sends it. */
    String asItIsSaid(Operation operation, String body) {
        var said = asItIsHere(body);
        for (var once : operation.once()) {
            said = said.replace(once, once + word);
        }
        return said;
    }

    /** A text in which the ids of this story stand instead of those of the description. */
    String asItIsHere(String text) {
        return swapped(text, Map.Entry::getKey, Map.Entry::getValue);
    }

    /** A text in which the ids of the description stand instead of those of this story. */
    String asItIsDescribed(String text) {
        return swapped(text, Map.Entry::getValue, Map.Entry::getKey).replace(word, "");
    }

    private String swapped(
            String text,
            Function<Map.Entry<String, String>, String> from,
            Function<Map.Entry<String, String>, String> to) {
        var result = text;
        for (var id : ids().entrySet()) {
            result = result.replace(from.apply(id), to.apply(id));
        }
        return result;
    }

    private HttpResponse<String> send(Operation operation, Optional<Sent> example) {
        var request = service.request(path(operation) + asItIsHere(query(operation)));
        headers(operation).forEach(request::header);
        example.ifPresent(sent -> request.header("Content-Type", sent.mediaType()));
        operation.file().ifPresent(file -> request.header("Content-Type", file.mediaType()));
        var body = example.<HttpRequest.BodyPublisher>map(
                        sent -> BodyPublishers.ofString(asItIsSaid(operation, sent.body())))
                .or(() -> operation.file().map(Story::unlikeAnyOther))
                .orElseGet(BodyPublishers::noBody);
        request.method(operation.method(), body);
        // What the service itself is busy with is open again in a moment
        return await().atMost(MOMENT).until(() -> service.send(request), answer -> answer.statusCode() != 409);
    }

    /** The file, with something after its end: a service may keep the same file once, and stories must not meet. */
    private static HttpRequest.BodyPublisher unlikeAnyOther(SentFile file) {
        return BodyPublishers.ofByteArrays(List.of(
                Base64.getDecoder().decode(file.base64()),
                UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII)));
    }

    private static String query(Operation operation) {
        var query = operation.parameters().stream()
                .filter(parameter -> parameter.get("in").asString().equals("query") && parameter.has("example"))
                .map(parameter -> parameter.get("name").asString() + "="
                        + URLEncoder.encode(parameter.get("example").asString(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    private String etag(String path) {
        return etags.entrySet().stream()
                .filter(known -> path.equals(known.getKey()) || path.startsWith(known.getKey() + "/"))
                .max(Map.Entry.comparingByKey(Comparator.comparingInt(String::length)))
                .map(Map.Entry::getValue)
                .orElse("*");
    }

    private void remember(Operation operation, HttpResponse<String> answer) {
        var location =
                answer.headers().firstValue("Location").map(it -> URI.create(it).getPath());
        location.ifPresent(path -> place(path).ifPresent(place -> made.put(place, path)));
        var about = location.orElseGet(() -> {
            var path = path(operation);
            return made.values().stream()
                    .filter(it -> path.equals(it) || path.startsWith(it + "/"))
                    .max(Comparator.comparingInt(String::length))
                    .orElse(path);
        });
        answer.headers().firstValue("ETag").ifPresent(etag -> etags.put(about, etag));
    }

    /** The place that an address is at, if there is one for things that can be made. */
    private Optional<String> place(String address) {
        return places().filter(place -> address.matches(place.replaceAll("\\{\\w+}", "[^/]+")))
                .findFirst();
    }

    private Stream<String> places() {
        return description.operations().stream()
                .map(Operation::path)
                .flatMap(path -> IntStream.range(0, path.length())
                        .filter(i -> path.charAt(i) == '}')
                        .mapToObj(i -> path.substring(0, i + 1)));
    }

    /** From the ids in the description to those that were made. */
    private Map<String, String> ids() {
        var ids = new HashMap<String, String>();
        made.forEach((place, address) -> {
            var name = place.substring(place.lastIndexOf('{') + 1, place.length() - 1);
            description.operations().stream()
                    .filter(it -> it.path().equals(place) || it.path().startsWith(place + "/"))
                    .flatMap(it -> it.parameter(name).stream())
                    .findFirst()
                    .ifPresent(it ->
                            ids.put(it.path("example").asString(), address.substring(address.lastIndexOf('/') + 1)));
        });
        return ids;
    }
}
