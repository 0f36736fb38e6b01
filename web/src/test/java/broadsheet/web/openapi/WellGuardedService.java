package broadsheet.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import broadsheet.web.openapi.BadInput.Attempt;
import broadsheet.web.openapi.Wire.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whatever is sent to a service, it answers with a problem that names the fault, and nothing has changed. */
public abstract class WellGuardedService {

    private static final String JUNK = "é".repeat(200);

    private final LiveService service;
    private final Description description;
    private final Wire wire;

    /** The service at work. */
    protected WellGuardedService(LiveService service) {
        this.service = service;
        this.description = Description.of(service);
        this.wire = new Wire(service.address());
    }

    @TestFactory
    Stream<DynamicTest> aBodyThatCannotBeReadIsRefused() {
        return eachWithABody((operation, story) -> bad(operation)
                .broken()
                .map(attempt -> told(attempt.name(), send(operation, story, attempt)))
                .flatMap(Optional::stream));
    }

    @TestFactory
    Stream<DynamicTest> aBodyOfAnotherTypeIsRefused() {
        return eachWithABody((operation, story) -> bad(operation)
                .mistyped()
                .map(attempt -> told(attempt.name(), send(operation, story, attempt)))
                .flatMap(Optional::stream));
    }

    @TestFactory
    Stream<DynamicTest> aFieldThatCannotBeSoIsNamed() {
        return eachWithABody((operation, story) -> bad(operation)
                .wrong()
                .filter(Attempt::isWrong)
                .map(attempt -> fault(attempt, send(operation, story, attempt)))
                .flatMap(Optional::stream));
    }

    @TestFactory
    Stream<DynamicTest> whateverIsInAFieldIsTakenOrRefusedButNeverAFailure() {
        return description.operations().stream()
                .filter(Operation::hasBody)
                .map(operation -> dynamicTest(
                        operation.toString(),
                        () -> assertThat(failures(operation)).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> anAddressThatCannotBeIsRefused() {
        return each(
                operation -> operation.path().contains("{") && !operation.isPageForReaders(),
                (operation, story) -> bad(operation).addresses(story.path(operation)).stream()
                        .map(path -> told(
                                path,
                                wire.send(operation.method() + " " + path, headers(operation, story), new byte[0])))
                        .flatMap(Optional::stream));
    }

    @TestFactory
    Stream<DynamicTest> headersThatCannotBeAreRefused() {
        return each(
                operation -> operation.role().isPresent(),
                (operation, story) -> Stream.of(
                                "Authorization: Bearer " + "x".repeat(20_000),
                                "Authorization: Bearer " + JUNK,
                                "Authorization: " + JUNK,
                                "X-Long: " + "x".repeat(70_000),
                                "No colon at all",
                                "Bad Name: x")
                        .map(header -> told(
                                header.substring(0, Math.min(30, header.length())),
                                wire.send(
                                        operation.method() + " " + story.path(operation),
                                        List.of(header),
                                        new byte[0])))
                        .flatMap(Optional::stream));
    }

    private List<String> failures(Operation operation) {
        var failures = new ArrayList<String>();
        var story = begun(operation);
        bad(operation).wrong().filter(attempt -> !attempt.isWrong()).forEach(attempt -> {
            var answer = send(operation, story, attempt);
            if (!answer.isProblem() && (answer.status() < 200 || answer.status() > 299)) {
                failures.add(attempt.name() + ": " + answer);
            }
        });
        return failures;
    }

    private static Optional<String> fault(Attempt attempt, Answer answer) {
        var isNamed =
                answer.status() == 400 || attempt.field().map(answer::names).orElse(true);
        return answer.isProblem() && isNamed ? Optional.empty() : Optional.of(attempt.name() + ": " + answer);
    }

    private static Optional<String> told(String what, Answer answer) {
        return answer.isProblem() ? Optional.empty() : Optional.of(what + ": " + answer);
    }

    private Stream<DynamicTest> eachWithABody(Refusing refusing) {
        return each(Operation::hasBody, refusing);
    }

    /** Each operation after its story, which is as far as before when all has been refused. */
    private Stream<DynamicTest> each(Predicate<Operation> which, Refusing refusing) {
        return description.operations().stream()
                .filter(which)
                .map(operation -> dynamicTest(operation.toString(), () -> {
                    var story = begun(operation);
                    var before = version(operation, story);
                    assertThat(refusing.faults(operation, story)).isEmpty();
                    assertThat(version(operation, story)).isEqualTo(before);
                }));
    }

    private Story begun(Operation operation) {
        var story = new Story(service, description);
        story.before(operation.after());
        return story;
    }

    private BadInput bad(Operation operation) {
        return new BadInput(description, operation);
    }

    private Answer send(Operation operation, Story story, Attempt attempt) {
        var headers = new ArrayList<>(headers(operation, story));
        headers.add("Content-Type: " + attempt.mediaType());
        var body = attempt.body(text -> story.asItIsSaid(operation, text));
        return wire.send(operation.method() + " " + story.path(operation), headers, body);
    }

    private List<String> headers(Operation operation, Story story) {
        return story.headers(operation).entrySet().stream()
                .map(header -> header.getKey() + ": " + header.getValue())
                .toList();
    }

    /** The ETag of what the story is about, if it has one. */
    private Optional<String> version(Operation operation, Story story) {
        return description.operations().stream()
                .filter(reading -> reading.method().equals("GET")
                        && operation.path().startsWith(reading.path())
                        && reading.path().endsWith("}"))
                .findFirst()
                .flatMap(reading -> wire.send("GET " + story.path(reading), headers(reading, story), new byte[0])
                        .etag());
    }

    /** What wasn't refused as it should be. */
    @FunctionalInterface
    private interface Refusing {
        Stream<String> faults(Operation operation, Story story);
    }
}
