package broadsheet.web.json;

import broadsheet.web.problem.Problems;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON Merge Patch (RFC 7396): what the patch names is replaced, what it names as null is gone. */
public final class MergePatch {

    private MergePatch() {}

    /**
     * The target with the patch merged into it.
     *
     * @throws org.springframework.web.ErrorResponseException 400 if the patch is no JSON object
     */
    public static JsonNode apply(JsonNode target, JsonNode patch) {
        if (!patch.isObject()) {
            throw Problems.malformed("A merge patch must be a JSON object.");
        }
        return merged(target, patch);
    }

    /**
     * Reads what came out of a merge.
     *
     * @throws org.springframework.web.ErrorResponseException 422 that names the field that has the wrong type
     */
    public static <T> T read(JsonMapper json, JsonNode merged, Class<T> type) {
        try {
            return json.treeToValue(merged, type);
        } catch (JacksonException e) {
            throw Problems.unreadable(e);
        }
    }

    private static JsonNode merged(JsonNode target, JsonNode patch) {
        if (!(patch instanceof ObjectNode changes)) {
            return patch;
        }
        var result = target instanceof ObjectNode object ? object.deepCopy() : JsonNodeFactory.instance.objectNode();
        changes.forEachEntry((field, value) -> {
            if (value.isNull()) {
                result.remove(field);
            } else {
                result.set(field, merged(result.path(field), value));
            }
        });
        return result;
    }
}
