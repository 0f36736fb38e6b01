package broadsheet.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Discussions under fire. The long form: {@code mvn verify -pl system-tests -am -Dtest=CommentFaultsTest
 * -Dsurefire.failIfNoSpecifiedTests=false -Dbroadsheet.kills=50}; {@code -Dbroadsheet.seed} repeats what chance did.
 */
class CommentFaultsTest {

    private static final Duration SOON = Duration.ofMinutes(2);
    private static final int WRITERS = 64;
    private static final int ARTICLES = 20;
    private static final int KILLS = Integer.getInteger("broadsheet.kills", 3);
    private static final long SEED = Long.getLong("broadsheet.seed", 20261125);
    private static final List<String> SERVICES = List.of("comment-service", "comment-service", "feed-service");

    /** They are all one reader, who would soon write too often. */
    private static final Map<String, String> MANY_WRITERS = Map.of("RATE_LIMITS_PER_READER", "1000000");

    private final JsonMapper json = new JsonMapper();

    @Test
    void whateverIsKilledEverybodyCountsTheSameAndNoAcknowledgedCommentIsLost(@TempDir Path folder)
            throws IOException, InterruptedException, ExecutionException {
        try (var platform = Platform.start(folder.resolve("data"), MANY_WRITERS)) {
            var newsroom = platform.newsroom();
            var articles = IntStream.range(0, ARTICLES)
                    .mapToObj(number -> newsroom.publish("Bài tranh luận số " + number)
                            .get("id")
                            .asString())
                    .toList();
            articles.forEach(id ->
                    await().atMost(SOON).until(() -> newsroom.discussion(id).statusCode() == 200));
            var commenters = platform.commenters(articles);

            writeWhileServicesAreKilled(platform, commenters);

            var inTheLog = new HashMap<String, Long>();
            await().atMost(SOON)
                    .ignoreExceptionsInstanceOf(UncheckedIOException.class)
                    .untilAsserted(() -> {
                        inTheLog.clear();
                        var log = comments(platform);
                        articles.forEach(id -> inTheLog.put(id, count(log, id)));
                        assertThat(articles)
                                .allSatisfy(
                                        id -> assertThat(commenters.count(id)).isEqualTo(inTheLog.get(id)));
                        assertThat(feedCounts(newsroom)).isEqualTo(inTheLog);
                        assertThat(log.keySet()).containsAll(commenters.acknowledged());
                        var known = new HashMap<String, String>();
                        log.forEach((id, comment) -> known.put(id, status(comment)));
                        var praised = praised(commenters);
                        assertThat(commenters.acknowledged()).allSatisfy(id -> {
                            var comment = commenters.comment(id);
                            assertThat(known).containsEntry(id, status(comment));
                            assertThat(comment.get("replies").asLong()).isEqualTo(replies(log, id));
                            assertThat(comment.get("recommendations").asLong())
                                    .isEqualTo(Collections.frequency(praised, id));
                        });
                    });
            assertThat(Commenters.OTHERS).allSatisfy(role -> {
                assertThat(commenters.certain(role, commenters.kept("recommendation", role)))
                        .isEqualTo(commenters.recommended(role));
                assertThat(commenters.certain(role, commenters.kept("flag", role)))
                        .isEqualTo(commenters.flagged(role))
                        .isNotEmpty();
            });
            assertThat(commenters.acknowledged()).hasSizeGreaterThan(WRITERS).doesNotHaveDuplicates();
        }
    }

    @Test
    void anErasureThatWasAcknowledgedIsFinishedThoughItsServiceIsKilledAtThatMoment(@TempDir Path folder)
            throws IOException, InterruptedException {
        try (var platform = Platform.start(folder.resolve("data"), MANY_WRITERS)) {
            var newsroom = platform.newsroom();
            var article =
                    newsroom.publish("Bài của người muốn được quên").get("id").asString();
            await().atMost(SOON).until(() -> newsroom.discussion(article).statusCode() == 200);
            var commenters = platform.commenters(List.of(article));
            commenters.post(300);

            var erasure = commenters.eraseReader();
            platform.kill("comment-service");

            await().atMost(SOON).until(() -> commenters.state(erasure).equals("done"));
            assertThat(commenters.acknowledged())
                    .hasSize(300)
                    .allSatisfy(id -> assertThat(status(commenters.comment(id))).isEqualTo("removed"));
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(tombstones(platform)).containsAll(commenters.acknowledged()));
            await().atMost(SOON)
                    .until(() ->
                            newsroom.frontItems().getFirst().get("commentCount").asLong() == 0);
            assertThat(platform.printed()).contains("comment-service was killed");
        }
    }

    private static List<String> tombstones(Platform platform) {
        return EventLog.read(platform.brokers()).stream()
                .filter(record -> record.value() == null)
                .map(record -> new String(record.key(), UTF_8))
                .toList();
    }

    private static void writeWhileServicesAreKilled(Platform platform, Commenters commenters)
            throws IOException, InterruptedException, ExecutionException {
        var over = new AtomicBoolean();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var writers = new ArrayList<Future<?>>();
            for (var writer = 0; writer < WRITERS; writer++) {
                var random = new Random(SEED + writer);
                writers.add(threads.submit(() -> {
                    while (!over.get()) {
                        commenters.act(random);
                    }
                    return true;
                }));
            }
            var random = new Random(SEED);
            for (var kill = 0; kill < KILLS; kill++) {
                var written = commenters.acknowledged().size() + random.nextInt(100);
                await().atMost(SOON).until(() -> commenters.acknowledged().size() > written);
                platform.kill(SERVICES.get(random.nextInt(SERVICES.size())));
                await().atMost(SOON).until(platform::isWell);
            }
            over.set(true);
            for (var writer : writers) {
                writer.get();
            }
        }
    }

    /** The newest state of each comment, as whoever reads the log from its beginning comes to know it. */
    private Map<String, JsonNode> comments(Platform platform) {
        var newest = new HashMap<String, JsonNode>();
        EventLog.read(platform.brokers()).stream()
                .filter(record -> record.topic().equals("broadsheet.comments"))
                .filter(record -> record.value() != null)
                .forEach(record -> newest.merge(
                        new String(record.key(), UTF_8),
                        json.readTree(record.value()).get("comment"),
                        (known, told) -> version(told) > version(known) ? told : known));
        return newest;
    }

    private static long count(Map<String, JsonNode> comments, String article) {
        var hiding = comments.values().stream()
                .filter(comment -> Stream.of("held", "rejected").anyMatch(status(comment)::equals))
                .map(comment -> comment.get("id").asString())
                .collect(Collectors.toSet());
        return comments.values().stream()
                .filter(comment -> comment.get("articleId").asString().equals(article))
                .filter(comment -> status(comment).equals("visible"))
                .filter(comment ->
                        comment.path("ancestors").valueStream().noneMatch(it -> hiding.contains(it.asString())))
                .count();
    }

    private static long replies(Map<String, JsonNode> comments, String id) {
        return comments.values().stream()
                .filter(comment -> comment.path("parentId").asString("").equals(id))
                .filter(comment -> status(comment).equals("visible"))
                .count();
    }

    /** The comments that are recommended, each as often as it is. */
    private static List<String> praised(Commenters commenters) {
        return Commenters.OTHERS.stream()
                .flatMap(role -> commenters.kept("recommendation", role).stream())
                .toList();
    }

    private static Map<String, Long> feedCounts(Newsroom newsroom) {
        return newsroom.frontItems().stream()
                .collect(Collectors.toMap(
                        item -> item.get("id").asString(),
                        item -> item.get("commentCount").asLong()));
    }

    private static String status(JsonNode comment) {
        return comment.get("status").asString();
    }

    private static long version(JsonNode comment) {
        return comment.get("version").asLong();
    }
}
