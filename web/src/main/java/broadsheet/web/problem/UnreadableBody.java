package broadsheet.web.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.ErrorResponseException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Tells a client what is wrong with a body that the JSON reader refused, in the client's words. */
final class UnreadableBody {

    private UnreadableBody() {}

    static ErrorResponseException problem(@Nullable Throwable cause) {
        return switch (cause) {
            case UnrecognizedPropertyException unknown ->
                Problems.invalid(List.of(new FieldError(path(unknown), "is not a field of this resource")));
            case DatabindException wrong
            when !wrong.getPath().isEmpty() ->
                Problems.invalid(List.of(new FieldError(path(wrong), "has the wrong type: " + reason(wrong))));
            case DatabindException wrong -> Problems.malformed("The body has the wrong shape: " + reason(wrong));
            case StreamReadException broken ->
                Problems.malformed("The body is not JSON: " + broken.getOriginalMessage());
            case null, default -> Problems.malformed("The body is missing or can't be read.");
        };
    }

    private static String path(DatabindException failure) {
        var path = new StringBuilder();
        for (var step : failure.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.toString();
    }

    private static String reason(DatabindException failure) {
        return String.valueOf(failure.getOriginalMessage()).replaceAll("`[^`]*\\.([A-Za-z]+)[^`]*`", "$1");
    }
}
