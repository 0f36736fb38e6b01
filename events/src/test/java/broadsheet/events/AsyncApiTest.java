package broadsheet.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The AsyncAPI document names what there is. */
class AsyncApiTest {

    private JsonNode document = JsonMapper.shared().nullNode();

    @BeforeEach
    void read() throws IOException {
        Map<String, Object> yaml = new Yaml().load(Files.readString(Contract.FOLDER.resolve("asyncapi.yaml")));
        document = JsonMapper.shared().valueToTree(yaml);
    }

    @Test
    void everyEventIsOnTheChannelOfItsTopic() {
        var channels = document.get("channels")
                .valueStream()
                .collect(Collectors.toMap(channel -> channel.get("address").asString(), this::names));

        assertThat(channels)
                .isEqualTo(Arrays.stream(EventType.values())
                        .collect(Collectors.groupingBy(
                                type -> type.topic().topicName(),
                                Collectors.mapping(EventType::wireName, Collectors.toList()))));
    }

    @Test
    void everyChannelIsPartitionedAndKeptAsItsTopicIs() {
        assertThat(Arrays.stream(EventType.values()).map(EventType::topic).distinct())
                .allSatisfy(topic -> {
                    var kafka = document.at(bindings(topic)).get("kafka");
                    var settings = kafka.get("topicConfiguration");
                    assertThat(kafka.get("partitions").asInt()).isEqualTo(topic.partitions());
                    assertThat(settings.propertyNames())
                            .containsExactlyInAnyOrderElementsOf(
                                    topic.configuration().keySet());
                    topic.configuration()
                            .forEach((name, value) ->
                                    assertThat(settings.get(name).toString()).contains(value));
                });
    }

    /** Where the bindings of a topic's channel are. */
    private String bindings(Topic topic) {
        return document.get("channels")
                .valueStream()
                .filter(channel -> channel.get("address").asString().equals(topic.topicName()))
                .map(channel -> channel.at("/bindings/$ref").asString().substring(1))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyMessageIsACloudEvent() {
        assertThat(document.at("/components/messages").valueStream().map(message -> message.at("/traits/0/$ref")))
                .extracting(JsonNode::asString)
                .containsOnly("#/components/messageTraits/cloudEvent");
    }

    @Test
    void everyMessageHasTheSchemaOfItsEvent() {
        var payloads = document.at("/components/messages")
                .valueStream()
                .collect(Collectors.toMap(
                        message -> message.get("name").asString(),
                        message -> message.at("/payload/$ref").asString()));

        assertThat(payloads)
                .isEqualTo(Arrays.stream(EventType.values())
                        .collect(Collectors.toMap(
                                EventType::wireName,
                                type -> new Contract(type).file().getFileName().toString())));
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        assertThat(document.findValuesAsString("$ref")).isNotEmpty().allMatch(this::leadsSomewhere);
    }

    @Test
    void theHeadersAreThoseThatAreSent() {
        var headers = document.at("/components/messageTraits/cloudEvent/headers/properties")
                .propertyNames();
        var sent = EventFormat.write(Examples.all().getFirst(), "id", "/article-service", Instant.EPOCH)
                .headers()
                .keySet();

        assertThat(Stream.concat(headers.stream(), Stream.of("content-type")))
                .containsExactlyInAnyOrderElementsOf(sent);
    }

    private List<String> names(JsonNode channel) {
        return channel.get("messages")
                .valueStream()
                .map(message -> document.at(message.get("$ref").asString().substring(1)))
                .map(message -> message.get("name").asString())
                .toList();
    }

    private boolean leadsSomewhere(String reference) {
        return reference.startsWith("#")
                ? !document.at(reference.substring(1)).isMissingNode()
                : Files.exists(Contract.FOLDER.resolve(reference));
    }
}
