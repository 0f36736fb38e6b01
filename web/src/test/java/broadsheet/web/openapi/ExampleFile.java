package broadsheet.web.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A file of examples in the sources of the service that is tested, to have the service's answers written into it. */
record ExampleFile(Path path) {

    private static final Path SOURCES = Path.of("src/main/resources");
    private static final List<String> TELLING = List.of("ETag", "Location", "Link", "Cache-Control");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** The one that speaks of an operation. */
    static ExampleFile of(String operation) {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.getFileName().toString().equals("examples.json"))
                    .map(ExampleFile::new)
                    .filter(file -> file.read().has(operation))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("No examples.json in " + SOURCES + " names " + operation));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes down what was answered, unless what is written already has the same fields. */
    void record(String operation, HttpResponse<String> answer, Story story) {
        var all = read();
        var shown = (ObjectNode) all.get(operation);
        var taken = JSON.createObjectNode().put("status", answer.statusCode());
        var headers = JSON.createObjectNode();
        TELLING.forEach(name ->
                answer.headers().firstValue(name).ifPresent(value -> headers.put(name, story.asItIsDescribed(value))));
        if (!headers.isEmpty()) {
            taken.set("headers", headers);
        }
        var type = answer.headers().firstValue("Content-Type").orElse("");
        if (type.startsWith("application/json")) {
            taken.set("body", JSON.readTree(story.asItIsDescribed(answer.body())));
        } else if (type.startsWith("text/event-stream")) {
            taken.put("body", story.asItIsDescribed(answer.body()));
        }
        if (!hasTheSameFields(shown.path("answer"), taken)) {
            shown.set("answer", taken);
            write(all);
        }
    }

    private static boolean hasTheSameFields(JsonNode one, JsonNode other) {
        return one.path("status").equals(other.path("status"))
                && fields(one.path("headers")).equals(fields(other.path("headers")))
                && fields(one.path("body")).equals(fields(other.path("body")));
    }

    private static Set<String> fields(JsonNode object) {
        return new TreeSet<>(object.propertyNames());
    }

    private ObjectNode read() {
        try {
            return (ObjectNode) JSON.readTree(Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(ObjectNode all) {
        try {
            Files.writeString(path, JSON.writeValueAsString(all) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
