package broadsheet.events;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The Kafka topics of the platform: the one place that says their names, partitions and how long they keep what. */
public enum Topic {
    /** {@link ArticleEvent}s, keyed by article; compacted, for ever: the log of all that is published. */
    ARTICLES(Names.ARTICLES, 6, Retention.COMPACTED),
    /**
     * {@link CommentEvent}s, and {@link CommentTombstone}s of what was erased; keyed by comment, partitioned by
     * article; compacted, for ever.
     */
    COMMENTS(Names.COMMENTS, 6, Retention.COMPACTED_SOON),
    /** {@link DiscussionEvent}s, keyed by article; compacted, for ever. */
    DISCUSSIONS(Names.DISCUSSIONS, 6, Retention.COMPACTED),
    /** {@link CatalogueEvent}s, keyed by section, tag or author; compacted, for ever. */
    CATALOGUE(Names.CATALOGUE, 6, Retention.COMPACTED),
    /** Which articles each feed-service replica must press again; feed-service's own, of no use to others. */
    PRESSINGS(Names.PRESSINGS, 1, Retention.AN_HOUR),
    /** {@link TakedownConfirmed}: who has purged which article. */
    RECEIPTS(Names.RECEIPTS, 1, Retention.THIRTY_DAYS),

    // What a consumer group could not take, with the reason, and what an operator has that group try again
    RECEIPTS_ARTICLE_SERVICE_DLQ(Names.RECEIPTS + ".article-service.dlq"),
    RECEIPTS_ARTICLE_SERVICE_RETRY(Names.RECEIPTS + ".article-service.retry"),
    ARTICLES_WEBHOOKS_DLQ(Names.ARTICLES + ".article-service-webhooks.dlq"),
    ARTICLES_WEBHOOKS_RETRY(Names.ARTICLES + ".article-service-webhooks.retry"),
    ARTICLES_MEDIA_DLQ(Names.ARTICLES + ".article-service-media.dlq"),
    ARTICLES_MEDIA_RETRY(Names.ARTICLES + ".article-service-media.retry"),
    ARTICLES_COMMENT_SERVICE_DLQ(Names.ARTICLES + ".comment-service.dlq"),
    ARTICLES_COMMENT_SERVICE_RETRY(Names.ARTICLES + ".comment-service.retry"),
    ARTICLES_FEED_SERVICE_DLQ(Names.ARTICLES + ".feed-service.dlq"),
    ARTICLES_FEED_SERVICE_RETRY(Names.ARTICLES + ".feed-service.retry"),
    COMMENTS_FEED_SERVICE_DLQ(Names.COMMENTS + ".feed-service.dlq"),
    COMMENTS_FEED_SERVICE_RETRY(Names.COMMENTS + ".feed-service.retry"),
    CATALOGUE_FEED_SERVICE_DLQ(Names.CATALOGUE + ".feed-service.dlq"),
    CATALOGUE_FEED_SERVICE_RETRY(Names.CATALOGUE + ".feed-service.retry"),
    PRESSINGS_FEED_SERVICE_DLQ(Names.PRESSINGS + ".feed-service.dlq"),
    PRESSINGS_FEED_SERVICE_RETRY(Names.PRESSINGS + ".feed-service.retry"),
    COMMENTS_NOTIFICATIONS_DLQ(Names.COMMENTS + ".comment-service-notifications.dlq"),
    COMMENTS_NOTIFICATIONS_RETRY(Names.COMMENTS + ".comment-service-notifications.retry");

    /**
     * The bytes that a record may have, its headers included: 4 MB. What is longer no topic takes, so whoever lets a
     * thing grow that events tell of refuses it before.
     */
    public static final int LONGEST_RECORD = 4_194_304;

    private static final String MAX_MESSAGE_BYTES = "max.message.bytes";
    private static final String LONGEST_BYTES = Integer.toString(LONGEST_RECORD);

    /** Room for such a record, and for why it could not be taken: 5 MB. */
    private static final String LONGEST_BYTES_ASIDE = "5242880";

    private static final String DEAD_LETTERS = ".dlq";
    private static final String RETRIES = ".retry";

    private final String topicName;
    private final int partitions;
    private final Retention retention;

    Topic(String topicName, int partitions, Retention retention) {
        this.topicName = topicName;
        this.partitions = partitions;
        this.retention = retention;
    }

    /** One that lies beside a topic, for one consumer group. */
    Topic(String topicName) {
        this(topicName, 1, Retention.ASIDE);
    }

    /** Those of the dead letters: {@code <topic>.<group>.dlq}. */
    public static List<Topic> ofDeadLetters() {
        return Arrays.stream(values())
                .filter(topic -> topic.topicName.endsWith(DEAD_LETTERS))
                .toList();
    }

    /** Of a topic of dead letters: where its group reads them again. */
    public Topic ofRetries() {
        var group = topicName.substring(0, topicName.lastIndexOf('.'));
        return Arrays.stream(values())
                .filter(topic -> topic.topicName.equals(group + RETRIES))
                .findFirst()
                .orElseThrow();
    }

    public String topicName() {
        return topicName;
    }

    public int partitions() {
        return partitions;
    }

    /** Kafka's topic-level configuration. */
    public Map<String, String> configuration() {
        return switch (retention) {
            case COMPACTED -> Map.of("cleanup.policy", "compact", MAX_MESSAGE_BYTES, LONGEST_BYTES);
            case COMPACTED_SOON ->
                Map.of(
                        "cleanup.policy",
                        "compact",
                        "max.compaction.lag.ms",
                        Long.toString(Duration.ofDays(1).toMillis()),
                        "delete.retention.ms",
                        Long.toString(Duration.ofDays(30).toMillis()),
                        MAX_MESSAGE_BYTES,
                        LONGEST_BYTES);
            case THIRTY_DAYS -> keptFor(Duration.ofDays(30), LONGEST_BYTES);
            case ASIDE -> keptFor(Duration.ofDays(30), LONGEST_BYTES_ASIDE);
            case AN_HOUR -> keptFor(Duration.ofHours(1), LONGEST_BYTES);
        };
    }

    private static Map<String, String> keptFor(Duration duration, String longestBytes) {
        return Map.of(
                "cleanup.policy",
                "delete",
                "retention.ms",
                Long.toString(duration.toMillis()),
                MAX_MESSAGE_BYTES,
                longestBytes);
    }

    private static final class Names {
        static final String ARTICLES = "broadsheet.articles";
        static final String COMMENTS = "broadsheet.comments";
        static final String DISCUSSIONS = "broadsheet.discussions";
        static final String CATALOGUE = "broadsheet.catalogue";
        static final String RECEIPTS = "broadsheet.receipts";
        static final String PRESSINGS = "broadsheet.pressings";
    }

    private enum Retention {
        COMPACTED,
        /** Old states are gone after a day, tombstones stay for whoever was away for a month. */
        COMPACTED_SOON,
        THIRTY_DAYS,
        ASIDE,
        AN_HOUR
    }
}
