package broadsheet.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a running service says of itself. */
final class Description {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final JsonNode document;
    private final Map<String, Schema> read = new ConcurrentHashMap<>();

    private Description(JsonNode document) {
        this.document = document;
    }

    static Description of(LiveService service) {
        var answer = service.send(service.request("/v3/api-docs"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new Description(JsonMapper.shared().readTree(answer.body()));
    }

    /** As the service has said it. */
    String text() {
        return document.toString();
    }

    List<Operation> operations() {
        return document.get("paths").propertyStream().flatMap(this::operations).toList();
    }

    Operation operation(String id) {
        return operations().stream()
                .filter(operation -> operation.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no operation " + id));
    }

    private Stream<Operation> operations(Map.Entry<String, JsonNode> path) {
        return path.getValue()
                .propertyStream()
                .filter(entry -> METHODS.contains(entry.getKey()))
                .map(entry -> new Operation(entry.getKey().toUpperCase(Locale.ROOT), path.getKey(), entry.getValue()));
    }

    /** What a reference refers to; what is none, itself. */
    JsonNode resolve(JsonNode node) {
        var reference = node.path("$ref").asString("");
        return reference.isEmpty() ? node : resolve(document.at(reference.substring(1)));
    }

    /** What a schema of the document has against a text. */
    List<String> faults(JsonNode schema, String json) {
        var root = JsonMapper.shared().createObjectNode();
        root.set("allOf", JsonMapper.shared().createArrayNode().add(schema));
        root.set("components", document.get("components"));
        return validate(root, json);
    }

    /** The same, where an answer must have no field that isn't described. */
    List<String> faultsOfAnswer(JsonNode schema, String json) {
        var root = JsonMapper.shared().createObjectNode();
        root.set("allOf", JsonMapper.shared().createArrayNode().add(closed(schema)));
        root.set("components", closed(document.get("components")));
        return validate(root, json);
    }

    private List<String> validate(ObjectNode schema, String json) {
        return read
                .computeIfAbsent(schema.toString(), text -> SCHEMAS.getSchema(text, InputFormat.JSON))
                .validate(json, InputFormat.JSON)
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static JsonNode closed(JsonNode node) {
        if (node instanceof ObjectNode object) {
            var copy = object.objectNode();
            object.forEachEntry((name, value) -> copy.set(name, closed(value)));
            if (copy.path("type").asString("").equals("object")
                    && copy.has("properties")
                    && !copy.has("additionalProperties")) {
                copy.put("additionalProperties", false);
            }
            return copy;
        }
        return node;
    }
}
