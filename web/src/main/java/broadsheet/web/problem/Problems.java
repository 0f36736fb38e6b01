package broadsheet.web.problem;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** The problems that the services answer with, each an exception to throw. */
public final class Problems {

    private Problems() {}

    /** 400: the request can't be understood. */
    public static ErrorResponseException malformed(String detail, FieldError... errors) {
        return problem(HttpStatus.BAD_REQUEST, "malformed", "The request can't be read", detail, List.of(errors));
    }

    /** 422: the request is understood, and says something that can't be. */
    public static ErrorResponseException invalid(List<FieldError> errors) {
        return problem(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "invalid",
                "The request is not valid",
                errors.size() == 1 ? "One field must be mended." : errors.size() + " fields must be mended.",
                errors);
    }

    /** 401: nobody knows who asks. */
    public static ErrorResponseException unidentified() {
        return problem(
                HttpStatus.UNAUTHORIZED,
                "unidentified",
                "Who are you?",
                "Send a valid bearer token of the newsroom's identity provider as Authorization.",
                List.of());
    }

    /** 403: it is known who asks, and they may not. */
    public static ErrorResponseException forbidden(String detail) {
        return problem(HttpStatus.FORBIDDEN, "forbidden", "Not yours to do", detail, List.of());
    }

    /** 503: the identity provider can't be asked for the keys by which tokens are checked. */
    public static ErrorResponseException providerAway() {
        return problem(
                HttpStatus.SERVICE_UNAVAILABLE,
                "unavailable",
                "Not possible at the moment",
                "The service can't reach the identity provider to check the token. Try again in a moment.",
                List.of());
    }

    /** 404: there is no such thing, or none that the caller may know of. */
    public static ErrorResponseException notFound(String detail) {
        return problem(HttpStatus.NOT_FOUND, "not-found", "Not found", detail, List.of());
    }

    /** 409: what is asked for can't be done in the state that the thing is in. */
    public static ErrorResponseException conflict(String detail) {
        return problem(HttpStatus.CONFLICT, "conflict", "Not possible in this state", detail, List.of());
    }

    /** 429: it is too early (RFC 6585); {@code Retry-After} says for how long, in whole seconds. */
    public static ErrorResponseException tooMany(String detail, Duration wait) {
        var problem = problem(HttpStatus.TOO_MANY_REQUESTS, "too-many", "Too many requests", detail, List.of());
        problem.getHeaders()
                .set(HttpHeaders.RETRY_AFTER, Long.toString(wait.plusMillis(999).toSeconds()));
        return problem;
    }

    /** 412: somebody else was first. */
    public static ErrorResponseException changedMeanwhile(String detail) {
        return problem(
                HttpStatus.PRECONDITION_FAILED, "changed-meanwhile", "It was changed meanwhile", detail, List.of());
    }

    /** 428: a write must say which version it is meant for (RFC 6585). */
    public static ErrorResponseException versionMissing() {
        return problem(
                HttpStatus.PRECONDITION_REQUIRED,
                "version-missing",
                "The version is missing",
                "Send the ETag of the version that you read as If-Match.",
                List.of());
    }

    /** 413: the body is longer than the service reads. */
    public static ErrorResponseException tooLarge(long limitInBytes) {
        return problem(
                HttpStatus.CONTENT_TOO_LARGE,
                "too-large",
                "The request is too large",
                "A body may have at most " + limitInBytes + " bytes.",
                List.of());
    }

    /** 408: the body comes so slowly that the service stops waiting for it. */
    public static ErrorResponseException tooSlow() {
        return problem(
                HttpStatus.REQUEST_TIMEOUT,
                "too-slow",
                "The request comes too slowly",
                "The body did not come in time. Nothing was done; send it again.",
                List.of());
    }

    /**
     * 400 or 422: the body was refused by the JSON reader, for what it says in the cause; 422 if one field is at fault.
     */
    public static ErrorResponseException unreadable(@Nullable Throwable cause) {
        return UnreadableBody.problem(cause);
    }

    /** 503: it can't be done now, and may be in a second. */
    public static ErrorResponseException unavailable(String detail) {
        var problem =
                problem(HttpStatus.SERVICE_UNAVAILABLE, "unavailable", "Not possible at the moment", detail, List.of());
        problem.getHeaders().set(HttpHeaders.RETRY_AFTER, "1");
        return problem;
    }

    /** 503: the database can't be reached now. */
    static ErrorResponseException unavailable() {
        return unavailable("The service can't reach its database. Nothing was lost; try again in a moment.");
    }

    /** 500: the fault is ours. */
    static ErrorResponseException unexpected() {
        return problem(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "unexpected",
                "The service failed",
                "The fault is in the service, and is in its log.",
                List.of());
    }

    private static ErrorResponseException problem(
            HttpStatus status, String type, String title, String detail, List<FieldError> errors) {
        var body = ProblemDetail.forStatusAndDetail(status, detail);
        body.setType(URI.create("urn:broadsheet:problem:" + type));
        body.setTitle(title);
        if (!errors.isEmpty()) {
            body.setProperty("errors", errors);
        }
        return new ErrorResponseException(status, body, null);
    }
}
