package broadsheet.web.openapi;

import static java.util.stream.Collectors.joining;

import broadsheet.web.identity.Access;
import broadsheet.web.identity.Role;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.http.HttpStatus;

/** Completes the description of one operation. */
record DescribingOperation(Operation operation, Optional<Access.Rule> rule, OperationExamples shown) {

    private static final Map<String, String> HEADERS = Map.of(
            "ETag", "The version; send it back as If-Match",
            "Location", "Where it is",
            "Link", "Where the next page is (rel=\"next\", RFC 8288)",
            "Cache-Control", "How long it may be kept");

    /**
     * Does it. What no line of the access table fits is open, and described by the service itself.
     *
     * @return the statuses of the problems that it refers to
     */
    Set<Integer> complete(String path) {
        secure();
        if (rule.isPresent()) {
            parameters().forEach(parameter -> describe(parameter, path));
            showRequests();
            answer();
            tell();
        }
        var problems = rule.isPresent() ? problems(path) : saidByTheServer(path);
        ProblemResponses.add(problems, operation.getResponses());
        return problems;
    }

    /** One requirement for each role: any of them will do. Said in words, too, for who reads. */
    private void secure() {
        var roles = rule.map(Access.Rule::roles).map(TreeSet<Role>::new).orElseGet(TreeSet::new);
        operation.setSecurity(roles.stream()
                .map(role -> new SecurityRequirement().addList("bearer", role.toString()))
                .toList());
        var names = roles.stream().map(Role::toString).collect(joining(", "));
        var open = names.isEmpty() ? "Needs no token." : "For " + names + ".";
        var said = operation.getDescription();
        operation.setDescription(said == null ? open : said + " " + open);
    }

    private void describe(Parameter parameter, String path) {
        Parameters.complete(parameter, path);
        var value = shown.parameters() == null ? null : shown.parameters().get(parameter.getName());
        if (value != null) {
            parameter.setExample(value);
        }
    }

    private void showRequests() {
        if (operation.getRequestBody() == null || shown.requests() == null) {
            return;
        }
        var all = new LinkedHashMap<String, Example>();
        shown.requests().forEach((name, sent) -> {
            var example = new Example().summary(sent.summary()).value(sent.body());
            if (sent.after() != null) {
                example.addExtension("x-after", sent.after());
            }
            all.put(name, example);
        });
        operation.getRequestBody().getContent().values().forEach(media -> media.setExamples(all));
    }

    private void answer() {
        var answer = shown.answer();
        var given = operation.getResponses();
        var good = given.keySet().stream()
                .filter(it -> it.startsWith("2"))
                .findFirst()
                .orElse("200");
        var response = Optional.ofNullable(given.get(good)).orElseGet(ApiResponse::new);
        var status = answer == null ? Integer.parseInt(good) : answer.status();
        response.setDescription(HttpStatus.valueOf(status).getReasonPhrase());
        if (answer != null && answer.headers() != null) {
            answer.headers()
                    .forEach((name, value) -> response.addHeaderObject(
                            name, ProblemResponses.header(HEADERS.getOrDefault(name, name), value)));
        }
        if (answer != null && answer.body() != null && response.getContent() != null) {
            response.getContent().values().forEach((MediaType media) -> media.setExample(answer.body()));
        }
        operation.setResponses(new ApiResponses().addApiResponse(Integer.toString(status), response));
        Optional.ofNullable(shown.again())
                .ifPresent(again -> operation.getResponses().addApiResponse(again.toString(), response));
    }

    /** What was before, and who asks: for those who try the examples. */
    private void tell() {
        operation.addExtension("x-after", shown.after() == null ? List.of() : shown.after());
        if (shown.as() != null) {
            operation.addExtension("x-as", shown.as());
        }
        if (shown.once() != null) {
            operation.addExtension("x-once", shown.once());
        }
        if (shown.file() != null) {
            operation.addExtension("x-file", shown.file().described());
        }
    }

    private Set<Integer> problems(String path) {
        var problems = new TreeSet<Integer>(Set.of(400, 406, 503));
        Optional.ofNullable(shown.problems()).ifPresent(problems::addAll);
        if (rule.filter(line -> !line.isOpen()).isPresent()) {
            problems.addAll(Set.of(401, 403));
        }
        if (path.contains("{")) {
            problems.add(404);
        }
        if (has("If-Match")) {
            problems.addAll(Set.of(412, 428));
        }
        if (has("Idempotency-Key")) {
            problems.add(422);
        }
        if (operation.getRequestBody() != null) {
            problems.addAll(Set.of(413, 415, 422));
        }
        return problems;
    }

    /** It refuses an address that can't be one before anybody else sees it. */
    private static Set<Integer> saidByTheServer(String path) {
        return path.contains("{") ? Set.of(400) : Set.of();
    }

    private boolean has(String parameter) {
        return parameters().stream().anyMatch(it -> it.getName().equals(parameter));
    }

    private List<Parameter> parameters() {
        return Optional.ofNullable(operation.getParameters()).orElseGet(List::of);
    }
}
