package broadsheet.local.topics;

import static java.util.Objects.requireNonNull;

import broadsheet.events.Topic;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.ConfigResource;

/** Topics that were there before, perhaps made by an older release or by hand. */
record ExistingTopics(Admin admin, List<Topic> topics) {

    /** Sets what differs from the published language, and returns the names of the topics that it was set for. */
    List<String> correct() {
        var found = Answer.of(admin.describeConfigs(resources()).all());
        Map<ConfigResource, Collection<AlterConfigOp>> corrections = topics.stream()
                .filter(topic -> !differences(topic, found).isEmpty())
                .collect(Collectors.toMap(ExistingTopics::resource, topic -> differences(topic, found)));
        Answer.of(admin.incrementalAlterConfigs(corrections).all());
        return corrections.keySet().stream().map(ConfigResource::name).sorted().toList();
    }

    /** More partitions would send an article's later events elsewhere than its earlier ones: not ours to decide. */
    List<String> warnings() {
        var names = topics.stream().map(Topic::topicName).toList();
        var descriptions = Answer.of(admin.describeTopics(names).allTopicNames());
        return topics.stream()
                .filter(topic -> partitions(topic, descriptions) != topic.partitions())
                .map(topic -> "%s has %d partitions where %d are expected; left as it is"
                        .formatted(topic.topicName(), partitions(topic, descriptions), topic.partitions()))
                .toList();
    }

    private static Collection<AlterConfigOp> differences(Topic topic, Map<ConfigResource, Config> found) {
        var current = requireNonNull(found.get(resource(topic)));
        return topic.configuration().entrySet().stream()
                .filter(wanted -> !isSet(current, wanted.getKey(), wanted.getValue()))
                .map(wanted -> new ConfigEntry(wanted.getKey(), wanted.getValue()))
                .map(entry -> new AlterConfigOp(entry, AlterConfigOp.OpType.SET))
                .toList();
    }

    private static boolean isSet(Config current, String name, String value) {
        var entry = current.get(name);
        return entry != null && value.equals(entry.value());
    }

    private static int partitions(Topic topic, Map<String, TopicDescription> descriptions) {
        return requireNonNull(descriptions.get(topic.topicName())).partitions().size();
    }

    private List<ConfigResource> resources() {
        return topics.stream().map(ExistingTopics::resource).toList();
    }

    private static ConfigResource resource(Topic topic) {
        return new ConfigResource(ConfigResource.Type.TOPIC, topic.topicName());
    }
}
