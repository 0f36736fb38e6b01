package broadsheet.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is published of the events is what they are; {@code -Dbroadsheet.contracts=write} publishes what isn't. */
class ContractTest {

    private static final String HOW_TO_PUBLISH =
            "What is published of %s is not what the code says. If the change is one"
                    + " that docs/events/README.md allows, publish it:"
                    + " mvn verify -pl events -Dtest=ContractTest -Dbroadsheet.contracts=write";
    private static final Path APPROVED = Path.of("src", "test", "resources", "approved");
    private static final boolean WRITE = "write".equals(System.getProperty("broadsheet.contracts"));
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    @ParameterizedTest
    @EnumSource
    void theSchemaOfEachEventIsPublished(EventType type) {
        var contract = new Contract(type);
        if (WRITE) {
            contract.publish();
        }

        assertThat(contract.file()).as(HOW_TO_PUBLISH, type.wireName()).hasContent(contract.generated());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void whatIsSentFollowsItsSchema(Event event) {
        assertThat(faults(EventType.of(event), sent(event))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsApprovedFollowsItsSchema(EventType type) throws IOException {
        var approved = Files.readString(APPROVED.resolve(type.wireName() + ".json"));

        assertThat(faults(type, approved)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        "version": 1,                       |                      | version
        "version": 1                        | "version": 0         | version
        "version": 1                        | "version": "1"       | version
        "openedAt": "2025-04-07T05:26:00Z"  | "openedAt": 7        | openedAt
        "openedAt": "2025-04-07T05:26:00Z"  | "openedAt": "now"    | openedAt
        "articleId": "01960f2a-             | "articleId": "rice-  | articleId
        "articleId":                        | "article":           | articleId
        """)
    void whatBreaksItsSchemaIsFound(String right, @Nullable String wrong, String field) {
        var event = Examples.all().stream()
                .filter(DiscussionOpened.class::isInstance)
                .findFirst();
        var broken = sent(event.orElseThrow()).replace(right.replace(": ", ":"), wrong == null ? "" : wrong);

        assertThat(faults(EventType.DISCUSSION_OPENED, broken))
                .singleElement()
                .asString()
                .contains(field);
    }

    @Test
    void aBlockOfATypeThatComesLaterFollowsTheSchema() {
        var published = sent(Examples.all().getFirst());
        var later = published.replace("{\"type\":\"paragraph\"", "{\"type\":\"video\"");
        var broken = published.replace("{\"type\":\"paragraph\",\"text\"", "{\"type\":\"paragraph\",\"txt\"");

        assertThat(later).isNotEqualTo(published);
        assertThat(faults(EventType.ARTICLE_PUBLISHED, later)).isEmpty();
        assertThat(broken).isNotEqualTo(published);
        assertThat(faults(EventType.ARTICLE_PUBLISHED, broken)).isNotEmpty();
    }

    @Test
    void nothingElseIsPublished() throws IOException {
        try (var files = Files.list(Contract.FOLDER)) {
            assertThat(files.filter(file -> file.toString().endsWith(".schema.json")))
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(EventType.values())
                            .map(type -> new Contract(type).file())
                            .toList());
        }
    }

    private static Stream<Event> examples() {
        return Examples.all().stream();
    }

    private static String sent(Event event) {
        return EventFormat.write(event, "id", "/desk", Instant.EPOCH).body();
    }

    private static List<Error> faults(EventType type, String json) {
        return SCHEMAS.getSchema(new Contract(type).published()).validate(json, InputFormat.JSON);
    }
}
