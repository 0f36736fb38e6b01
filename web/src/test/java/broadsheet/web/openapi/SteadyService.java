package broadsheet.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Requests by chance, right and wrong ones in any order: each is answered in time, and as the description says. The
 * long form: {@code -Dbroadsheet.requests=20000}; {@code -Dbroadsheet.seed} repeats what chance did.
 */
public abstract class SteadyService {

    private static final int REQUESTS = Integer.getInteger("broadsheet.requests", 300);
    private static final long SEED = Long.getLong("broadsheet.seed", 20261125);

    private final LiveService service;
    private final Description description;
    private final Map<Operation, Story> stories = new HashMap<>();

    /** The service at work. */
    protected SteadyService(LiveService service) {
        this.service = service;
        this.description = Description.of(service);
    }

    @Test
    void whateverIsAskedIsAnsweredAsDescribed() {
        var random = new Random(SEED);
        var operations = description.operations();
        var faults = new ArrayList<String>();
        for (var number = 0; number < REQUESTS; number++) {
            var operation = operations.get(random.nextInt(operations.size()));
            var request = AnyRequest.of(operation, story(operation), random);
            fault(request, answer(request)).ifPresent(faults::add);
        }
        assertThat(faults).as("seed " + SEED).isEmpty();
    }

    /** What came before is there once for each operation; what comes of it by chance stays. */
    private Story story(Operation operation) {
        return stories.computeIfAbsent(operation, _ -> {
            var story = new Story(service, description);
            story.before(operation.firstExample().map(Operation.Sent::after).orElseGet(operation::after));
            return story;
        });
    }

    private HttpResponse<String> answer(AnyRequest request) {
        var sent = service.request(request.path());
        request.headers().forEach(sent::setHeader);
        return service.send(sent.method(
                request.operation().method(),
                request.body().map(BodyPublishers::ofString).orElseGet(BodyPublishers::noBody)));
    }

    private Optional<String> fault(AnyRequest request, HttpResponse<String> answer) {
        return wrong(request.operation(), answer).stream()
                .findFirst()
                .map(wrong -> "%s%n  answers %d %s%n  %s"
                        .formatted(shown(request.toString()), answer.statusCode(), shown(answer.body()), wrong));
    }

    private List<String> wrong(Operation operation, HttpResponse<String> answer) {
        if (answer.statusCode() >= 500) {
            return List.of("fails");
        }
        var promised =
                description.resolve(operation.node().get("responses").path(Integer.toString(answer.statusCode())));
        if (promised.isMissingNode()) {
            return List.of("the description knows no such answer");
        }
        var type = answer.headers().firstValue("Content-Type").orElse("").replaceAll("\\s*;.*", "");
        if (type.isEmpty()) {
            return answer.body().isEmpty() ? List.of() : List.of("has no type");
        }
        var media = promised.path("content").path(type);
        if (media.isMissingNode()) {
            return List.of("the description knows no " + type + " of it");
        }
        return type.matches("application/(.+\\+)?json") && !answer.body().isEmpty()
                ? description.faultsOfAnswer(media.path("schema"), answer.body())
                : List.of();
    }

    private static String shown(String text) {
        return text.length() > 400 ? text.substring(0, 400) + "…" : text;
    }
}
