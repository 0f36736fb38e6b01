package broadsheet.web.problem;

import com.mongodb.MongoException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers every failure with a problem; only those that are the service's own go to the log with their trace. */
@RestControllerAdvice
final class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return handleErrorResponseException(Problems.unreadable(failure.getCause()), headers, request);
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> wrongParameter(MethodArgumentTypeMismatchException failure, WebRequest request) {
        var name = failure.getName();
        var wrong = new FieldError(name, "can't be read");
        return handleErrorResponseException(
                Problems.malformed("The parameter '" + name + "' can't be read.", wrong), new HttpHeaders(), request);
    }

    /** What the server finds wrong when the parameters are first asked for, such as bytes that are no UTF-8. */
    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> wrongParameters(InvalidParameterException failure, WebRequest request) {
        return handleErrorResponseException(
                Problems.malformed("The parameters can't be read."), new HttpHeaders(), request);
    }

    /** Parts without what is between them, or of a request that has none. */
    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> wrongParts(MultipartException failure, WebRequest request) {
        return handleErrorResponseException(
                Problems.malformed("The parts of the body can't be told apart."), new HttpHeaders(), request);
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> databaseFailed(MongoException failure, WebRequest request) {
        LOG.error("{}: the database failed: {}", request.getDescription(false), failure.getMessage());
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, "1");
        return handleErrorResponseException(Problems.unavailable(), headers, request);
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> unexpected(RuntimeException failure, WebRequest request) {
        LOG.error("{} failed", request.getDescription(false), failure);
        return handleErrorResponseException(Problems.unexpected(), new HttpHeaders(), request);
    }

    private @Nullable ResponseEntity<Object> handleErrorResponseException(
            ErrorResponseException problem, HttpHeaders headers, WebRequest request) {
        return handleErrorResponseException(problem, headers, problem.getStatusCode(), request);
    }
}
