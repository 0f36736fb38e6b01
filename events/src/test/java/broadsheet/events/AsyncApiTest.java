package broadsheet.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

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
        var log = document.at("/components/channelBindings/log/kafka");

        assertThat(document.get("channels").valueStream().map(channel -> channel.at("/bindings/$ref")))
                .extracting(JsonNode::asString)
                .containsOnly("#/components/channelBindings/log");
        assertThat(Arrays.stream(EventType.values()).map(EventType::topic)).allSatisfy(topic -> {
            assertThat(topic.partitions()).isEqualTo(log.get("partitions").asInt());
            assertThat(topic.configuration())
                    .containsExactly(entry(
                            "cleanup.policy",
                            log.at("/topicConfiguration/cleanup.policy/0").asString()));
        });
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
