package broadsheet.web.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@code examples.json} says of an operation.
 *
 * @param after the operations that must have been done before, by their ids; each is done after its own
 * @param as the role of who asks; when left out, the first that may
 * @param again the status of the answer when what is asked for was done before, if that is another one
 * @param problems statuses of problems that follow from no rule, such as 409
 * @param parameters values of query parameters, by name
 * @param once words in its bodies that can be taken once only, such as a name that nobody else may have
 * @param requests the bodies, by name; the first is the one that {@code answer} answers
 * @param file what is sent instead of JSON
 * @param answer what the service answers; the tests write it
 */
record OperationExamples(
        @Nullable List<String> after,
        @Nullable String as,
        @Nullable Integer again,
        @Nullable List<Integer> problems,
        @Nullable Map<String, JsonNode> parameters,
        @Nullable List<String> once,
        @Nullable LinkedHashMap<String, Sent> requests,
        @Nullable SentFile file,
        @Nullable Answer answer) {

    /** Of an operation that no file speaks of. */
    static final OperationExamples NONE = new OperationExamples(null, null, null, null, null, null, null, null, null);

    /**
     * A body that works when it is sent as it stands.
     *
     * @param after instead of the operation's
     */
    record Sent(String summary, JsonNode body, @Nullable List<String> after) {}

    /**
     * A file.
     *
     * @param base64 its bytes
     */
    record SentFile(String mediaType, String base64) {

        /** As the description has it. */
        Map<String, String> described() {
            return Map.of("mediaType", mediaType, "base64", base64);
        }
    }

    /** An answer; without a body when there is none, or none that is JSON. */
    record Answer(
            int status,
            @Nullable Map<String, String> headers,
            @Nullable JsonNode body) {}
}
