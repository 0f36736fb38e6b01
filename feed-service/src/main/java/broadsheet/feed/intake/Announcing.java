package broadsheet.feed.intake;

import broadsheet.events.Topic;
import broadsheet.feed.arrangement.FrontKey;
import broadsheet.outbox.Courier;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.messaging.MessagingException;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells the other replicas which articles, sections, tags, authors and arrangements changed, and hears it from them.
 */
@Component
public class Announcing {

    private static final Logger LOG = LoggerFactory.getLogger(Announcing.class);

    private final String replica = UUID.randomUUID().toString();
    private final Courier courier;
    private final JsonMapper json;

    Announcing(Courier courier, JsonMapper json) {
        this.courier = courier;
        // A newer replica may say more than this release knows
        this.json = json.rebuild()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }

    /** Tells them that anything may have changed. */
    public void tellOfEverything() {
        tell(new Announcement(replica, Set.of(), Set.of(), Set.of()));
    }

    void tell(Set<String> articleIds, Set<String> subjectIds) {
        tell(new Announcement(replica, articleIds, subjectIds, Set.of()));
    }

    /**
     * Tells of a front that an editor has arranged, and returns at once. Should nobody hear of it, they find it within
     * a minute.
     */
    public void tellOfFront(FrontKey front) {
        Thread.ofVirtual().name("announcing-front").start(() -> {
            try {
                tell(new Announcement(replica, Set.of(), Set.of(), Set.of(front.value())));
            } catch (MessagingException e) {
                LOG.warn("The other replicas could not be told of {}: {}", front.value(), e.getMessage());
            }
        });
    }

    private void tell(Announcement announcement) {
        var body = json.writeValueAsBytes(announcement);
        courier.send(Topic.PRESSINGS.topicName(), replica, replica, Map.of("content-type", "application/json"), body);
    }

    /** What another replica has taken; empty when it was this one, or when it can't be read. */
    Optional<Announcement> heard(Map<String, String> headers, byte[] body) {
        try {
            var announcement = json.readValue(body, Announcement.class);
            return announcement == null || replica.equals(announcement.replica())
                    ? Optional.empty()
                    : Optional.of(announcement);
        } catch (JacksonException e) {
            LOG.warn("An announcement of another replica can't be read, and is left out: {}", e.getOriginalMessage());
            return Optional.empty();
        }
    }
}
