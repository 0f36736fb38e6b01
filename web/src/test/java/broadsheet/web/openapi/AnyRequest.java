package broadsheet.web.openapi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import broadsheet.web.identity.Role;
import broadsheet.web.openapi.Operation.Sent;
import java.net.URI;
import java.net.URLEncoder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A request by chance, made of what is said of an operation: right, nearly right, wrong and hostile.
 *
 * @param body empty for none
 */
record AnyRequest(Operation operation, String path, Map<String, String> headers, Optional<String> body) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int MOST_FAULTS = 3;

    /** Those that a client lets through; the others are tried one by one. */
    private static final List<String> ADDRESSES =
            BadInput.SEGMENTS.stream().filter(AnyRequest::isAddress).toList();

    private static final List<String> QUERIES =
            BadParameters.VALUES.stream().filter(AnyRequest::isAddress).toList();

    static AnyRequest of(Operation operation, Story story, Random random) {
        var sent = sent(operation, random);
        var headers = headers(operation, story, random);
        sent.ifPresent(it -> headers.put("Content-Type", it.mediaType()));
        return new AnyRequest(
                operation,
                path(story.path(operation), operation, random) + query(operation, story, random),
                headers,
                sent.map(it -> story.asItIsSaid(operation, body(operation, it, random))));
    }

    @Override
    public String toString() {
        return "%s %s %s %s".formatted(operation.method(), path, headers.keySet(), body.orElse(""));
    }

    private static Optional<Sent> sent(Operation operation, Random random) {
        var examples = operation.examples().toList();
        return examples.isEmpty() ? Optional.empty() : Optional.of(oneOf(examples, random));
    }

    /** One of the examples, with up to three fields of which anything may have become. */
    private static String body(Operation operation, Sent sent, Random random) {
        var schema = operation
                .node()
                .at("/requestBody/content")
                .get(sent.mediaType())
                .get("schema");
        var body = JSON.readTree(sent.body());
        var text = sent.body();
        for (var faults = random.nextInt(MOST_FAULTS + 1); faults > 0; faults--) {
            var fields = Fields.in(body, schema);
            if (fields.isEmpty()) {
                break;
            }
            text = oneOf(fields, random).with(body, value(body, random));
            if (faults > 1) {
                try {
                    body = JSON.readTree(text);
                } catch (JacksonException _) {
                    break;
                }
            }
        }
        return text;
    }

    private static String value(JsonNode body, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> JSON.writeValueAsString(text(random));
            case 1 -> Long.toString(random.nextLong(-10, 1_000));
            case 2 -> body.toString();
            default -> oneOf(BadInput.VALUES, random);
        };
    }

    /** Letters of all kinds, and what they are joined and led astray by. */
    private static String text(Random random) {
        return random.ints(random.nextInt(40), 1, 0x1_F9_00)
                .filter(letter -> letter < Character.MIN_SURROGATE || letter > Character.MAX_SURROGATE)
                .mapToObj(Character::toString)
                .collect(joining());
    }

    private static String path(String path, Operation operation, Random random) {
        if (!operation.path().contains("{") || random.nextInt(4) > 0) {
            return path;
        }
        var template = operation.path().split("/", -1);
        var actual = path.split("/", -1);
        for (var i = 0; i < template.length && i < actual.length; i++) {
            if (template[i].startsWith("{") && random.nextBoolean()) {
                actual[i] = oneOf(ADDRESSES, random);
            }
        }
        return String.join("/", actual);
    }

    private static String query(Operation operation, Story story, Random random) {
        var query = operation.parameters().stream()
                .filter(parameter -> parameter.get("in").asString().equals("query"))
                .filter(parameter -> random.nextInt(3) == 0)
                .map(parameter -> parameter.get("name").asString() + "="
                        + (random.nextBoolean()
                                ? encoded(story.asItIsHere(
                                        parameter.path("example").asString("")))
                                : random.nextBoolean() ? encoded(text(random)) : oneOf(QUERIES, random)))
                .collect(joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    private static Map<String, String> headers(Operation operation, Story story, Random random) {
        var headers = new HashMap<>(story.headers(operation));
        switch (random.nextInt(10)) {
            case 0 -> headers.remove("Authorization");
            case 1, 2 -> headers.put("Authorization", story.bearer(oneOf(List.of(Role.values()), random)));
            default -> {
                // Whoever may
            }
        }
        if (operation.parameter("If-Match").isPresent() && random.nextInt(3) == 0) {
            headers.put("If-Match", random.nextBoolean() ? "*" : "\"" + random.nextInt(9) + "\"");
        }
        if (random.nextInt(8) == 0) {
            headers.put(
                    "Accept", oneOf(List.of("*/*", "application/xml", "text/html", "application/json;q=0.1"), random));
        }
        headers.computeIfPresent("Idempotency-Key", (_, _) -> UUID.randomUUID().toString());
        return headers;
    }

    private static boolean isAddress(String text) {
        try {
            return !URI.create("/" + text).getRawPath().isEmpty();
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    private static <T> T oneOf(List<T> several, Random random) {
        return several.get(random.nextInt(several.size()));
    }
}
