package broadsheet.web.openapi;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What the description of an operation doesn't say and should. */
record Gaps(Operation operation) {

    private static final Set<String> LIMITS =
            Set.of("maxLength", "pattern", "format", "enum", "const", "maximum", "maxItems");

    /** Types of answers that are shown. */
    private static final Set<String> SHOWN = Set.of("application/json", "text/event-stream");

    List<String> all() {
        return Stream.of(said(), ofParameters(), ofTheRequest(), ofTheAnswer())
                .flatMap(gaps -> gaps)
                .toList();
    }

    private Stream<String> said() {
        var missing = Stream.of("summary", "operationId", "tags", "security")
                .filter(field -> !operation.node().has(field)
                        || operation.node().path(field).asString("-").isEmpty());
        var made = operation.id().matches(".*_\\d+")
                ? Stream.of("an operationId that somebody has thought of")
                : Stream.<String>of();
        return Stream.concat(missing, made);
    }

    private Stream<String> ofParameters() {
        return operation.parameters().stream().flatMap(parameter -> {
            var name = parameter.get("name").asString();
            var said = parameter.has("description") ? Stream.<String>of() : Stream.of("a description of " + name);
            var limited = isLimited(parameter.path("schema")) ? Stream.<String>of() : Stream.of("a limit of " + name);
            return Stream.concat(said, limited);
        });
    }

    private static boolean isLimited(JsonNode schema) {
        return schema.path("type").asString("").equals("boolean")
                || schema.propertyNames().stream().anyMatch(LIMITS::contains);
    }

    private Stream<String> ofTheRequest() {
        return operation.lacksAnExample()
                ? Stream.of("an example of a body: add one to examples.json beside the controller")
                : Stream.of();
    }

    private Stream<String> ofTheAnswer() {
        return operation
                .success()
                .path("content")
                .propertyStream()
                .filter(media ->
                        SHOWN.contains(media.getKey()) && !media.getValue().has("example"))
                .map(media -> "an example of the answer: run this test with -Dbroadsheet.examples=write");
    }
}
