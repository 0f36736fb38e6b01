package broadsheet.feed.rebuild;

import static broadsheet.feed.AnArticle.anArticle;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import broadsheet.events.ArticlePublished;
import broadsheet.events.Comment;
import broadsheet.events.CommentAdded;
import broadsheet.events.CommentRemoved;
import broadsheet.feed.Bureau;
import broadsheet.feed.Replica;
import broadsheet.feed.live.Browser;
import broadsheet.web.identity.Role;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Timeout(240)
class RebuildTest {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final List<String> PAGES = List.of("/articles/bai", "/pages/articles/bai", "/fronts/home", "/");

    @TempDir
    Path folder;

    @Test
    void whatTheLogDoesNotSayIsGoneWhatItSaysIsThereAndNoReaderNoticed() throws Exception {
        try (var bureau = Bureau.open(folder);
                var one = bureau.replica()) {
            bureau.tell(inVersion(1));
            IntStream.range(0, 300).forEach(i -> bureau.tell(comment("c" + i, 1)));
            bureau.tell(new CommentRemoved(removed("c0")));
            bureau.erase(removed("c0"));
            awaitVersion(one, 1);
            awaitComments(one, 299);
            spoil(bureau);

            try (var other = bureau.replica();
                    var onlooker = new Onlooker(one, PAGES);
                    var another = new Onlooker(other, PAGES);
                    var browser = Browser.open(other, "/streams/fronts/home")) {
                browser.hearsOf("\"rac\"");
                await().atMost(SOON).until(() -> isFound(other, "rác"));
                assertThat(other.get("/articles/rac").statusCode()).isEqualTo(200);

                var rebuild = begin(one);
                assertThat(post(other, Role.OPERATOR).statusCode()).isEqualTo(409);
                var version = 1;
                while (!state(other, rebuild).equals("done")) {
                    bureau.tell(inVersion(++version));
                    awaitVersion(other, version);
                }
                for (var replica : List.of(one, other)) {
                    awaitVersion(replica, version);
                    await().atMost(SOON)
                            .until(() -> replica.get("/articles/rac").statusCode() == 404);
                    awaitComments(replica, 299);
                    await().atMost(SOON).until(() -> isFound(replica, "bản") && !isFound(replica, "rác"));
                }
                await().atMost(SOON)
                        .until(() -> !browser.told().getLast().toString().contains("\"rac\""));
                assertThat(version).isGreaterThan(2);
                assertThat(onlooker.looks()).isGreaterThan(10);
                assertThat(onlooker.complaints()).isEmpty();
                assertThat(another.complaints()).isEmpty();
            }
            assertThat(bureau.kept().listCollectionNames())
                    .contains("articles-1", "comments-1")
                    .doesNotContain("articles", "comments");
        }
    }

    @Test
    void aReplicaThatIsKilledWhileRebuildingLeavesItToAnother() throws Exception {
        try (var bureau = Bureau.open(folder)) {
            IntStream.range(0, 5_000)
                    .forEach(i -> bureau.tell(new ArticlePublished(
                            anArticle().called("bai-" + i).headed("Bài " + i).build())));
            bureau.tell(inVersion(1));
            bureau.await();
            var number = 1L;
            try (var killed = Killable.start(bureau.settings())) {
                assertThat(killed.request("POST", "/rebuilds").statusCode()).isEqualTo(202);
                await().atMost(SOON).pollInterval(Duration.ofMillis(20)).until(() -> {
                    var progress =
                            json(killed.request("GET", "/rebuilds/" + number).body());
                    return progress.get("records").asLong() > 0;
                });
            }

            try (var survivor = bureau.replica()) {
                await().atMost(SOON).until(() -> state(survivor, number).equals("done"));

                var done = progress(survivor, number);
                assertThat(done.get("records").asLong())
                        .isEqualTo(done.get("recordsInAll").asLong())
                        .isGreaterThan(5_000);
                assertThat(bureau.kept().getCollection("articles-1").countDocuments())
                        .isEqualTo(5_001);
                awaitVersion(survivor, 1);
                await().atMost(SOON).until(() -> post(survivor, Role.OPERATOR).statusCode() == 202);
            }
        }
    }

    @Test
    void operatorsRebuildAndNobodyElse() {
        var feed = Replica.shared();

        assertThat(feed.send("POST", "/rebuilds").statusCode()).isEqualTo(401);
        assertThat(post(feed, Role.EDITOR).statusCode()).isEqualTo(403);
        assertThat(get(feed, "/rebuilds/987654321").statusCode()).isEqualTo(404);
        assertThat(get(feed, "/rebuilds/first").statusCode()).isEqualTo(400);
    }

    private static ArticlePublished inVersion(int version) {
        return new ArticlePublished(anArticle()
                .called("bai")
                .inVersion(version)
                .headed("Bản " + version + ".")
                .newest()
                .build());
    }

    private static CommentAdded comment(String id, long version) {
        return new CommentAdded(new Comment(
                id,
                "bai",
                version,
                null,
                null,
                new Comment.Author("Lan"),
                "Hay",
                Comment.Status.VISIBLE,
                NOON,
                null,
                null));
    }

    private static Comment removed(String id) {
        return new Comment(id, "bai", 2, null, null, null, null, Comment.Status.REMOVED, NOON, null, null);
    }

    /** Writes into the store what nobody said, and takes away what somebody did. */
    private static void spoil(Bureau bureau) {
        var articles = bureau.kept().getCollection("articles");
        var rubbish =
                Objects.requireNonNull(articles.find(Filters.eq("_id", "bai")).first());
        rubbish.get("article", Document.class)
                .append("id", "rac")
                .append("slug", "rac")
                .append("headline", "Rác");
        articles.insertOne(rubbish.append("_id", "rac").append("slug", "rac"));
        var comments = bureau.kept().getCollection("comments");
        comments.updateOne(Filters.eq("_id", "c1"), Updates.set("visible", false));
        comments.deleteOne(Filters.eq("_id", "c2"));
        comments.insertOne(new Document("_id", "x")
                .append("version", 9L)
                .append("articleId", "bai")
                .append("visible", true));
    }

    private static void awaitVersion(Replica replica, int version) {
        await().atMost(SOON)
                .pollInterval(Duration.ofMillis(20))
                .until(() ->
                        PAGES.stream().allMatch(path -> replica.get(path).body().contains("Bản " + version + ".")));
    }

    private static void awaitComments(Replica replica, int count) {
        await().atMost(SOON)
                .until(() -> json(replica.get("/pages/articles/bai").body())
                                .path("commentCount")
                                .asInt(0)
                        == count);
    }

    private static boolean isFound(Replica replica, String word) {
        var answer = replica.get("/search/articles?q=" + URLEncoder.encode('"' + word + '"', UTF_8));
        return answer.statusCode() == 200 && json(answer.body()).path("count").asInt(0) > 0;
    }

    private static long begin(Replica replica) {
        var answer = post(replica, Role.OPERATOR);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        return json(answer.body()).get("number").asLong();
    }

    private static HttpResponse<String> post(Replica replica, Role role) {
        return replica.send("POST", "/rebuilds", "Authorization", "Bearer " + Replica.token(role));
    }

    private static HttpResponse<String> get(Replica replica, String path) {
        return replica.get(path, "Authorization", "Bearer " + Replica.token(Role.OPERATOR));
    }

    private static String state(Replica replica, long number) {
        return progress(replica, number).get("state").asString();
    }

    private static JsonNode progress(Replica replica, long number) {
        return json(get(replica, "/rebuilds/" + number).body());
    }

    private static JsonNode json(String body) {
        return JsonMapper.shared().readTree(body);
    }
}
