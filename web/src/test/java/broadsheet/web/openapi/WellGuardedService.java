package broadsheet.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import broadsheet.web.openapi.BadInput.Attempt;
import broadsheet.web.openapi.Wire.Answer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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
                                shown(header),
                                wire.send(
                                        operation.method() + " " + story.path(operation),
                                        List.of(header),
                                        new byte[0])))
                        .flatMap(Optional::stream));
    }

    @TestFactory
    Stream<DynamicTest> aParameterThatCannotBeIsNamed() {
        return each(
                operation -> parameters(operation).queries().findAny().isPresent() && !operation.isPressed(),
                (operation, story) -> parameters(operation)
                        .queries()
                        .map(attempt -> fault(attempt, ask(operation, story, attempt.query(), List.of())))
                        .flatMap(Optional::stream));
    }

    @TestFactory
    Stream<DynamicTest> aVersionAKeyOrAFormThatCannotBeIsRefusedBeforeAnythingIsDone() {
        return each(
                operation -> parameters(operation).headers().findAny().isPresent(),
                (operation, story) -> parameters(operation)
                        .headers()
                        .map(line -> told(shown(line), ask(operation, story, "", List.of(line))))
                        .flatMap(Optional::stream));
    }

    @TestFactory
    Stream<DynamicTest> aLanguageThatCannotBeIsNoMatter() {
        return each(
                operation -> operation.method().equals("GET"),
                (operation, story) -> Stream.of(
                                "x-%%%", "\u00e9", "*;q=9", ";;;,,,", "vi-" + "x".repeat(3_000), "\u0001")
                        .map(language -> "Accept-Language: " + language)
                        .flatMap(line -> Stream.of(ask(operation, story, "", List.of(line)))
                                .filter(Answer::isFailure)
                                .map(answer -> shown(line) + ": " + answer)));
    }

    private List<String> failures(Operation operation) {
        var failures = new ArrayList<String>();
        var story = begun(operation);
        bad(operation).wrong().filter(attempt -> !attempt.isWrong()).forEach(attempt -> {
            var answer = send(operation, story, attempt);
            if (answer.isFailure()) {
                failures.add(attempt.name() + ": " + answer);
            }
        });
        return failures;
    }

    private static String shown(String line) {
        return line.substring(0, Math.min(60, line.length()));
    }

    private static Optional<String> fault(Attempt attempt, Answer answer) {
        var isNamed =
                answer.status() == 400 || attempt.field().map(answer::names).orElse(true);
        return answer.isProblem() && isNamed ? Optional.empty() : Optional.of(attempt.name() + ": " + answer);
    }

    private static Optional<String> fault(BadParameters.Attempt attempt, Answer answer) {
        var isRight = attempt.isWrong()
                ? answer.isProblem() && (!attempt.isText() || answer.names(attempt.parameter()))
                : !answer.isFailure();
        return isRight ? Optional.empty() : Optional.of(attempt + ": " + answer);
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

    private BadParameters parameters(Operation operation) {
        return new BadParameters(description, operation);
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

    /** Asks as the example does, but for a query, and for headers in place of those of the same name. */
    private Answer ask(Operation operation, Story story, String query, List<String> instead) {
        var headers = headers(operation, story).stream()
                .filter(header ->
                        instead.stream().noneMatch(other -> name(other).equals(name(header))))
                .collect(Collectors.toCollection(ArrayList::new));
        headers.addAll(instead);
        var example = operation.firstExample();
        example.ifPresent(sent -> headers.add("Content-Type: " + sent.mediaType()));
        var body = example.map(sent -> story.asItIsSaid(operation, sent.body())).orElse("");
        return wire.send(
                operation.method() + " " + story.path(operation) + query,
                headers,
                body.getBytes(StandardCharsets.UTF_8));
    }

    private static String name(String header) {
        return header.substring(0, header.indexOf(':'));
    }

    private List<String> headers(Operation operation, Story story) {
        return story.headers(operation).entrySet().stream()
                .map(header -> header.getKey() + ": " + header.getValue())
                .toList();
    }

    /** The ETag of what the story is about, if it has one; of what is only read, others may make another version. */
    private Optional<String> version(Operation operation, Story story) {
        if (operation.method().equals("GET")) {
            return Optional.empty();
        }
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
