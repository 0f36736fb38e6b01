package broadsheet.web.openapi;

import broadsheet.web.identity.Role;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** An operation as it is described. */
record Operation(String method, String path, JsonNode node) {

    String id() {
        return node.path("operationId").asString("");
    }

    /** What must have been done before an example of this operation, by the operations' ids. */
    List<String> after() {
        return node.path("x-after").valueStream().map(JsonNode::asString).toList();
    }

    /** Words in its bodies that can be taken once only. */
    List<String> once() {
        return node.path("x-once").valueStream().map(JsonNode::asString).toList();
    }

    /** Whose requests are let in; empty when everybody's are. */
    Optional<Role> role() {
        var first = node.at("/security/0/bearer/0").asString("");
        var role = node.path("x-as").asString(first);
        return role.isEmpty() ? Optional.empty() : Optional.of(Role.valueOf(role.toUpperCase(Locale.ROOT)));
    }

    /** Whether it answers readers' browsers, which are told of a fault by a page as well. */
    boolean isPageForReaders() {
        return role().isEmpty() && success().path("content").has("text/html");
    }

    /**
     * Whether it answers readers with what has been pressed, whatever they ask besides and in whatever form they want
     * it.
     */
    boolean isPressed() {
        return !node.path("responses").has("406");
    }

    List<JsonNode> parameters() {
        return node.path("parameters").valueStream().toList();
    }

    Optional<JsonNode> parameter(String name) {
        return parameters().stream()
                .filter(parameter -> parameter.get("name").asString().equals(name))
                .findFirst();
    }

    /** Whether it takes JSON. */
    boolean hasBody() {
        return node.at("/requestBody/content").propertyNames().stream().anyMatch(type -> type.endsWith("json"));
    }

    /** What is sent to an operation that takes files; empty if it takes none, or shows none. */
    Optional<SentFile> file() {
        return Optional.of(node.path("x-file"))
                .filter(file -> !file.isMissingNode())
                .map(file -> new SentFile(
                        file.get("mediaType").asString(), file.get("base64").asString()));
    }

    /** Whether it takes something, and doesn't say what that looks like. */
    boolean lacksAnExample() {
        return node.has("requestBody") && (hasBody() ? examples().findFirst().isEmpty() : file().isEmpty());
    }

    /** Every body that works as it stands, in each of the types that it may be sent in. */
    Stream<Sent> examples() {
        return node.at("/requestBody/content")
                .propertyStream()
                .flatMap(media -> media.getValue()
                        .path("examples")
                        .propertyStream()
                        .map(example -> new Sent(
                                example.getKey(),
                                media.getKey(),
                                example.getValue().get("value").toString(),
                                example.getValue().has("x-after")
                                        ? example.getValue()
                                                .get("x-after")
                                                .valueStream()
                                                .map(JsonNode::asString)
                                                .toList()
                                        : after())));
    }

    /** What is sent in a story that goes on; empty for an operation without a body. */
    Optional<Sent> firstExample() {
        return examples().findFirst();
    }

    /** The status of success. */
    String status() {
        return node.get("responses").propertyNames().stream()
                .filter(status -> status.startsWith("2"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(id() + " has no response of success"));
    }

    JsonNode success() {
        return node.get("responses").get(status());
    }

    @Override
    public String toString() {
        return method + " " + path + " (" + id() + ")";
    }

    /** A file to send, by its bytes in Base64. */
    record SentFile(String mediaType, String base64) {}

    /** A body to send. */
    record Sent(String name, String mediaType, String body, List<String> after) {}
}
