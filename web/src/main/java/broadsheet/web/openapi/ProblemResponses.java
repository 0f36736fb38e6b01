package broadsheet.web.openapi;

import broadsheet.web.problem.FieldError;
import broadsheet.web.problem.Problems;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** The problems that operations have in common: one response each for the whole service, which operations refer to. */
final class ProblemResponses {

    private static final Set<Integer> TRY_AGAIN = Set.of(429, 503);
    private static final Map<Integer, Described> KNOWN = Map.ofEntries(
            known(
                    "The request can't be read",
                    Problems.malformed(
                                    "The page size can't be served.", field("limit", "must be a number from 1 to 100"))
                            .getBody()),
            known("Nobody knows who asks", Problems.unidentified().getBody()),
            known(
                    "It is known who asks, and it isn't theirs to do",
                    Problems.forbidden("Your roles don't include one that may do this.")
                            .getBody()),
            known(
                    "There is no such thing, or none that the caller may know of",
                    Problems.notFound("There is nothing with this id.").getBody()),
            known(
                    "The answer can't be had in a form that is accepted",
                    plain(406, "Acceptable representations: [application/json].")),
            known(
                    "Not possible in the state that it is in",
                    Problems.conflict("The article is archived: submit is not open. Open is restore.")
                            .getBody()),
            known("It is gone for good", plain(410, "The newsroom has taken this article down.")),
            known(
                    "Somebody else changed it meanwhile",
                    Problems.changedMeanwhile(
                                    "It has version 4 now (ETag \"4\"). Read it again and apply your change to that.")
                            .getBody()),
            known("The body is too long", Problems.tooLarge(524_288).getBody()),
            known("The body is of another type", plain(415, "Content-Type 'text/plain' is not supported.")),
            known(
                    "It says something that can't be",
                    Problems.invalid(List.of(field("headline", "must have at most 300 characters, but has 412")))
                            .getBody()),
            known("The version is missing", Problems.versionMissing().getBody()),
            known("Too much in too short a time", plain(429, "Wait a moment.")),
            known("Not possible at the moment", Problems.providerAway().getBody()));

    private ProblemResponses() {}

    /** Adds a response for each of these statuses. */
    static void add(Set<Integer> statuses, ApiResponses to) {
        statuses.forEach(status -> to.addApiResponse(
                Integer.toString(status),
                new ApiResponse().$ref("#/components/responses/" + known(status).name())));
    }

    /** What the responses of these statuses refer to. */
    static void define(Set<Integer> statuses, Components in) {
        in.addSchemas(ProblemSchema.NAME, ProblemSchema.schema());
        statuses.forEach(status -> in.addResponses(known(status).name(), response(known(status))));
    }

    private static Described known(int status) {
        var known = KNOWN.get(status);
        if (known == null) {
            throw new IllegalStateException("No problem with the status " + status + " is described");
        }
        return known;
    }

    private static Map.Entry<Integer, Described> known(String description, ProblemDetail example) {
        return Map.entry(example.getStatus(), new Described(description, example));
    }

    private static ProblemDetail plain(int status, String detail) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.valueOf(status), detail);
        problem.setTitle(HttpStatus.valueOf(status).getReasonPhrase());
        return problem;
    }

    private static FieldError field(String field, String reason) {
        return new FieldError(field, reason);
    }

    private static ApiResponse response(Described problem) {
        var content = new MediaType()
                .schema(new Schema<>().$ref("#/components/schemas/" + ProblemSchema.NAME))
                .example(json(problem.example()));
        var response = new ApiResponse()
                .description(problem.description())
                .content(new Content().addMediaType("application/problem+json", content));
        if (problem.example().getStatus() == 401) {
            response.addHeaderObject("WWW-Authenticate", header("What is wrong with the token (RFC 6750)", "Bearer"));
        }
        if (TRY_AGAIN.contains(problem.example().getStatus())) {
            response.addHeaderObject("Retry-After", header("After how many seconds to try again", "1"));
        }
        return response;
    }

    /** A header of an answer. */
    static Header header(String description, String example) {
        return new Header().description(description).schema(Schemas.text()).example(example);
    }

    private static Map<String, Object> json(ProblemDetail problem) {
        var json = new LinkedHashMap<String, Object>();
        if (problem.getType() != null && !problem.getType().equals(URI.create("about:blank"))) {
            json.put("type", problem.getType().toString());
        }
        json.put("title", String.valueOf(problem.getTitle()));
        json.put("status", problem.getStatus());
        json.put("detail", String.valueOf(problem.getDetail()));
        if (problem.getProperties() != null
                && problem.getProperties().get("errors") instanceof List<?> errors
                && errors.getFirst() instanceof FieldError(String name, String reason)) {
            json.put("errors", List.of(Map.of("field", name, "reason", reason)));
        }
        return json;
    }

    private record Described(String description, ProblemDetail example) {

        /** As the components have it: {@code NotFound}. */
        String name() {
            var words = HttpStatus.valueOf(example.getStatus()).name().toLowerCase(Locale.ROOT);
            return Arrays.stream(words.split("_"))
                    .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                    .collect(Collectors.joining());
        }
    }
}
