package broadsheet.local.sample;

import broadsheet.local.command.Refusal;
import java.net.http.HttpResponse;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a service answered: JSON, or a problem (RFC 9457). */
record Answer(HttpResponse<byte[]> response) {

    int status() {
        return response.statusCode();
    }

    boolean isSuccess() {
        return status() / 100 == 2;
    }

    /** The version of what was read, for {@code If-Match}. */
    String etag() {
        return response.headers().firstValue("ETag").orElse("*");
    }

    /**
     * The body of a success.
     *
     * @param what names the request's subject to the operator
     * @throws Refusal with the problem's words, if it is none
     */
    JsonNode orRefuse(String what) {
        if (!isSuccess()) {
            throw new Refusal("%s was refused: %s %s answered %d%s"
                    .formatted(what, response.request().method(), response.uri(), status(), problem()));
        }
        return json();
    }

    private JsonNode json() {
        return JsonMapper.shared().readTree(response.body());
    }

    private String problem() {
        try {
            var problem = json();
            return text(problem, "title") + text(problem, "detail") + errors(problem.path("errors"));
        } catch (JacksonException notAProblemDetail) {
            return "";
        }
    }

    private static String text(JsonNode problem, String field) {
        var text = problem.path(field).asString("");
        return text.isEmpty() ? "" : ", " + text;
    }

    private static String errors(JsonNode errors) {
        return errors.values().stream()
                .map(error -> "\n  " + error.path("field").asString("") + ": "
                        + error.path("reason").asString(""))
                .collect(Collectors.joining());
    }
}
