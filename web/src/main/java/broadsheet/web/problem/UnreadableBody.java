package broadsheet.web.problem;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.ErrorResponseException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Tells a client what is wrong with a body that the JSON reader refused, in the client's words. */
final class UnreadableBody {

    private UnreadableBody() {}

    static ErrorResponseException problem(@Nullable Throwable cause) {
        return switch (cause) {
            case UnrecognizedPropertyException unknown -> wrong(unknown, "", "is not a field that is known here");
            case InvalidTypeIdException unknown -> wrong(unknown, ".type", "is missing or not one that is known");
            case MismatchedInputException mismatch -> mismatch(mismatch);
            case DatabindException other -> Problems.malformed("The body has the wrong shape.", at(other));
            case StreamReadException broken ->
                Problems.malformed("The body is not JSON: " + broken.getOriginalMessage());
            case null, default -> Problems.malformed("The body is missing or can't be read.");
        };
    }

    private static ErrorResponseException mismatch(MismatchedInputException mismatch) {
        var expected = "must be " + expected(mismatch.getTargetType());
        return mismatch.getPath().isEmpty()
                ? Problems.malformed("The body " + expected + ".")
                : wrong(mismatch, "", expected);
    }

    private static ErrorResponseException wrong(DatabindException failure, String below, String reason) {
        return Problems.invalid(List.of(new FieldError(path(failure) + below, reason)));
    }

    private static FieldError at(DatabindException failure) {
        return new FieldError(path(failure), "can't be read");
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

    private static String expected(@Nullable Class<?> type) {
        return switch (type) {
            case Class<?> text when text == String.class -> "a text";
            case Class<?> number when number == Integer.class || number == Long.class -> "a whole number";
            case Class<?> truth when truth == Boolean.class -> "true or false";
            case Class<?> list when Collection.class.isAssignableFrom(list) -> "a list";
            case null, default -> "an object";
        };
    }
}
