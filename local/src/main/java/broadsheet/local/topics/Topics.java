package broadsheet.local.topics;

import broadsheet.events.Topic;
import broadsheet.local.command.Brokers;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;

/** Brings a broker's topics in line with {@link Topic}: makes the missing ones, corrects settings, deletes nothing. */
public final class Topics {

    private final Admin admin;
    private final short replicationFactor;

    private Topics(Admin admin, short replicationFactor) {
        this.admin = admin;
        this.replicationFactor = replicationFactor;
    }

    /** As {@link #create(Brokers, short)} on a broker that is alone. */
    public static TopicsReport create(String brokers) {
        return create(Brokers.at(brokers), (short) 1);
    }

    /**
     * Makes the topics that are missing, and returns what was done. May be repeated.
     *
     * @param replicationFactor of new topics, or -1 for the broker's own default; topics that are there keep theirs
     * @throws KafkaException if no broker answers within a minute, or one refuses
     */
    public static TopicsReport create(Brokers brokers, short replicationFactor) {
        try (var admin = Admin.create(brokers.settings(Map.of()))) {
            return new Topics(admin, replicationFactor).bringInLine();
        }
    }

    private TopicsReport bringInLine() {
        var names = Answer.of(admin.listTopics().names());
        var there = topics(topic -> names.contains(topic.topicName()));
        var missing = topics(topic -> !names.contains(topic.topicName()));
        var settings = new ExistingTopics(admin, there);
        return new TopicsReport(create(missing), settings.correct(), settings.warnings());
    }

    private List<String> create(List<Topic> missing) {
        Answer.of(admin.createTopics(missing.stream().map(this::asNew).toList()).all());
        return missing.stream().map(Topic::topicName).toList();
    }

    private NewTopic asNew(Topic topic) {
        return new NewTopic(topic.topicName(), topic.partitions(), replicationFactor).configs(topic.configuration());
    }

    private static List<Topic> topics(Predicate<Topic> which) {
        return Arrays.stream(Topic.values()).filter(which).toList();
    }
}
