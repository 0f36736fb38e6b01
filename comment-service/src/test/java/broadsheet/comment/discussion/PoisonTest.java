package broadsheet.comment.discussion;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import broadsheet.comment.Desk;
import broadsheet.comment.Listener;
import broadsheet.comment.Reader;
import broadsheet.events.Comment;
import broadsheet.events.CommentAdded;
import broadsheet.events.EventFormat;
import broadsheet.inbox.Poison;
import broadsheet.local.broker.EmbeddedBroker;
import broadsheet.local.topics.Topics;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class PoisonTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String ARTICLES = "broadsheet.articles";
    private static final String COMMENTS = "broadsheet.comments";

    private final String article = Desk.newId();

    @Test
    @Timeout(180)
    void whatNobodyCanReadIsPutAsideWithTheReasonAndDiscussionsGoOnLiveToo(@TempDir Path folder) {
        try (var broker = EmbeddedBroker.start(folder, 0);
                var poison = new Poison(broker.brokers())) {
            Topics.create(broker.brokers());
            var instance = Reader.instanceOn(broker.brokers(), "poisoned");
            try {
                poison(poison, ARTICLES, "broadsheet.article.published.v1", "comment-service");
                poison(poison, COMMENTS, "broadsheet.comment.added.v1", "comment-service-notifications");
                putCommentOfAnUnknownTime(poison);
                Desk.publishOn(poison, article);

                Reader.at(instance, () -> goesOnLive(article));
            } finally {
                Reader.stop(instance);
            }
            assertThat(poison.records("broadsheet.comments.comment-service-notifications.dlq"))
                    .anyMatch(letter -> Poison.text(letter, "dlq_reason").contains("yesterday"));
        }
    }

    private static void poison(Poison poison, String topic, String type, String group) {
        var unreadable = poison.unreadable(topic, type);
        poison.foreign(topic, type);
        poison.tombstone(topic);
        poison.awaitTaken(topic, group);

        var reasons = poison.reasons(topic + "." + group + ".dlq");
        assertThat(reasons.keySet()).isEqualTo(unreadable);
        assertThat(reasons.values()).doesNotContain("");
    }

    private void putCommentOfAnUnknownTime(Poison poison) {
        var comment = new Comment(
                Desk.newId(),
                article,
                1,
                null,
                null,
                new Comment.Author("Lan"),
                "Hay",
                Comment.Status.VISIBLE,
                Instant.EPOCH,
                null,
                null);
        var record = EventFormat.write(new CommentAdded(comment), "id", "/elsewhere", Instant.EPOCH);
        var headers = new HashMap<>(record.headers());
        headers.put("ce_time", "yesterday");
        poison.put(record.topic(), record.key(), headers, record.body().getBytes(UTF_8));
        poison.awaitTaken(COMMENTS, "comment-service-notifications");
    }

    private static Boolean goesOnLive(String article) {
        await().pollInSameThread()
                .atMost(SOON)
                .until(() -> Reader.discussion(article).status() == 200);
        try (var listener = Listener.on("/articles/" + article + "/comments/stream")) {
            var id = Reader.comment(article, "Vẫn còn đây").id();
            return listener.awaitTold("new", id) != null;
        }
    }
}
