package broadsheet.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import broadsheet.web.openapi.Operation.Sent;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** What is true of every service that describes itself. */
public abstract class DescribedService {

    private static final boolean WRITING = "write".equals(System.getProperty("broadsheet.examples"));

    private final LiveService service;
    private final Description description;

    /** The service at work. */
    protected DescribedService(LiveService service) {
        this.service = service;
        this.description = Description.of(service);
    }

    @TestFactory
    Stream<DynamicTest> everyOperationIsDescribedInFull() {
        return description.operations().stream()
                .map(operation -> dynamicTest(
                        operation.toString(),
                        () -> assertThat(new Gaps(operation).all())
                                .as("what is missing from the description of " + operation)
                                .isEmpty()));
    }

    @Test
    void noTwoOperationsHaveOneName() {
        assertThat(description.operations()).extracting(Operation::id).doesNotHaveDuplicates();
    }

    @Test
    void independentLintersFindNothingWrong() {
        Linters.installed()
                .ifPresent(linters -> assertThat(linters.faults(getClass().getSimpleName(), description.text()))
                        .isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> everyExampleWorksAsItStands() {
        return description.operations().stream()
                .flatMap(operation -> operation.hasBody()
                        ? operation.examples().map(sent -> example(operation, sent))
                        : Stream.of(dynamicTest(operation.toString(), () -> works(operation, Optional.empty()))));
    }

    private DynamicTest example(Operation operation, Sent sent) {
        var name = operation + ", " + sent.name() + " as " + sent.mediaType();
        return dynamicTest(name, () -> {
            assertThat(description.faults(requestSchema(operation, sent), sent.body()))
                    .isEmpty();
            works(operation, Optional.of(sent));
        });
    }

    private JsonNode requestSchema(Operation operation, Sent sent) {
        return operation.node().at("/requestBody/content").get(sent.mediaType()).get("schema");
    }

    private void works(Operation operation, Optional<Sent> sent) {
        var story = new Story(service, description);
        var answer = story.tell(operation, sent);
        var isFirst = sent.equals(operation.firstExample());
        if (WRITING && isFirst && answer.statusCode() < 300) {
            ExampleFile.of(operation.id()).record(operation.id(), answer, story);
        } else {
            assertThat(String.valueOf(answer.statusCode()))
                    .as("%s answers %s", operation, answer.body())
                    .isEqualTo(operation.status());
            keepsItsWord(operation, answer, isFirst);
        }
    }

    private void keepsItsWord(Operation operation, HttpResponse<String> answer, boolean isFirst) {
        var promised = operation.success();
        if (isFirst) {
            assertThat(answer.headers().map().keySet())
                    .containsAll(promised.path("headers").propertyNames().stream()
                            .map(name -> name.toLowerCase(Locale.ROOT))
                            .toList());
        }
        if (!promised.has("content")) {
            assertThat(answer.body()).isEmpty();
            return;
        }
        var type = answer.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
        var media = promised.get("content").path(type);
        assertThat(media.isMissingNode()).as(type + " is described").isFalse();
        if (type.equals("application/json")) {
            assertThat(description.faultsOfAnswer(media.get("schema"), answer.body()))
                    .as(answer.body())
                    .isEmpty();
            assertThat(description.faultsOfAnswer(
                            media.get("schema"), media.path("example").toString()))
                    .as("the answer that is shown of %s; the tests write it when they are told to", operation)
                    .isEmpty();
        } else if (type.equals("text/event-stream")) {
            assertThat(Told.in(answer.body()))
                    .as("what %s tells first", operation)
                    .isEqualTo(Told.in(media.path("example").asString("")));
        }
    }
}
