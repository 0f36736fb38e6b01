package broadsheet.feed.intake;

import static broadsheet.feed.AnArticle.anArticle;
import static broadsheet.feed.Surroundings.tell;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import broadsheet.events.ArticlePublished;
import broadsheet.events.ArticleRevised;
import broadsheet.events.ArticleUnpublished;
import broadsheet.events.Comment;
import broadsheet.events.CommentAdded;
import broadsheet.events.CommentModerated;
import broadsheet.events.CommentRemoved;
import broadsheet.events.Event;
import broadsheet.feed.AnArticle;
import broadsheet.feed.Replica;
import broadsheet.feed.Surroundings;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class TakingEventsTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final Replica feed = Replica.shared();
    private final String id = UUID.randomUUID().toString();

    @Test
    void aPublishedArticleStandsOnTheFrontPageAndOnItsSection() {
        tell(published(1, "Lên trang"));

        assertThat(feed.onFront("Lên trang").get("id").asString()).isEqualTo(id);
        assertThat(feed.items("/fronts/sections/thoi-su"))
                .anyMatch(item -> item.get("id").asString().equals(id));
        assertThat(feed.get("/articles/" + id).body()).contains("Lên trang");
    }

    @Test
    void aRevisionReplacesItAndMayMoveItToAnotherSection() {
        tell(published(1, "Trước"));
        feed.onFront("Trước");
        tell(new ArticleRevised(article(2, "Sau").inSection("van-hoa").build()));

        feed.onFront("Sau");
        assertThat(feed.items("/fronts/sections/van-hoa"))
                .anyMatch(item -> item.get("id").asString().equals(id));
        assertThat(feed.items("/fronts/sections/thoi-su"))
                .noneMatch(item -> item.get("id").asString().equals(id));
        assertThat(feed.get("/articles/" + id).body()).contains("Sau").doesNotContain("Trước");
    }

    @Test
    void anUnpublishedArticleIsGoneAndAnOlderEventDoesNotBringItBack() {
        tell(published(1, "Sẽ rút"));
        feed.onFront("Sẽ rút");
        tell(new ArticleUnpublished(id, 3, id, NOON));
        feed.awaitGone("Sẽ rút");
        tell(new ArticleRevised(article(2, "Đến muộn").build()));
        passed();

        assertThat(feed.front()).noneMatch(item -> item.get("id").asString().equals(id));
        assertThat(feed.get("/articles/" + id).statusCode()).isEqualTo(404);
    }

    @Test
    void commentsAreCountedOnceWhateverComesTwiceOrInTheWrongOrder() {
        var first = UUID.randomUUID().toString();
        var second = UUID.randomUUID().toString();
        Stream.<Event>of(
                        new CommentModerated(comment(second, 2, Comment.Status.REJECTED)),
                        new CommentAdded(comment(first, 1, Comment.Status.VISIBLE)),
                        published(1, "Đếm bình luận"),
                        new CommentAdded(comment(second, 1, Comment.Status.VISIBLE)),
                        new CommentAdded(comment(first, 1, Comment.Status.VISIBLE)),
                        published(1, "Đếm bình luận"))
                .forEach(Surroundings::tell);
        feed.onFront("Đếm bình luận");
        await().atMost(SOON)
                .until(() -> feed.onFront("Đếm bình luận").get("commentCount").asInt() == 1);
        passed();

        assertThat(feed.onFront("Đếm bình luận").get("commentCount").asInt()).isEqualTo(1);
    }

    @Test
    void whatIsHiddenWithAnAncestorDoesNotCountInWhateverOrderItIsHeard() {
        var rejected = UUID.randomUUID().toString();
        var removed = UUID.randomUUID().toString();
        tell(published(1, "Dưới lời bị ẩn"));
        feed.onFront("Dưới lời bị ẩn");

        tell(new CommentAdded(reply(rejected, removed)));
        tell(new CommentRemoved(comment(removed, 2, Comment.Status.REMOVED)));
        tell(new CommentAdded(reply(removed)));
        tell(new CommentModerated(comment(rejected, 2, Comment.Status.REJECTED)));
        tell(new CommentAdded(comment(rejected, 1, Comment.Status.VISIBLE)));
        tell(new CommentAdded(comment(UUID.randomUUID().toString(), 1, Comment.Status.VISIBLE)));
        tell(new CommentAdded(reply(rejected)));
        passed();

        assertThat(feed.onFront("Dưới lời bị ẩn").get("commentCount").asInt()).isEqualTo(2);
        tell(new CommentModerated(comment(rejected, 3, Comment.Status.VISIBLE)));
        await().atMost(SOON)
                .until(() -> feed.onFront("Dưới lời bị ẩn").get("commentCount").asInt() == 5);
    }

    @Test
    void whatCannotBeReadHoldsNothingUp() {
        var headers = Map.of("ce_specversion", "1.0", "ce_type", "broadsheet.article.published.v1");
        tell("broadsheet.articles", id, "{\"article\": {}}", headers);
        tell("broadsheet.articles", id, "{}", Map.of("ce_type", "broadsheet.article.pinned.v9"));
        tell(published(1, "Sau bản ghi hỏng"));

        assertThat(feed.onFront("Sau bản ghi hỏng").get("id").asString()).isEqualTo(id);
    }

    @Test
    void everyReplicaShowsWhatAnyOfThemHasTaken() {
        try (var another = Replica.another()) {
            var names = Stream.generate(() -> UUID.randomUUID().toString())
                    .limit(12)
                    .toList();
            names.forEach(name -> tell(new ArticlePublished(
                    anArticle().called(name).headed(name).newest().build())));

            names.forEach(name -> {
                assertThat(another.onFront(name).get("headline").asString()).isEqualTo(name);
                assertThat(feed.onFront(name).get("headline").asString()).isEqualTo(name);
            });
        }
    }

    private ArticlePublished published(long version, String headline) {
        return new ArticlePublished(article(version, headline).build());
    }

    private AnArticle article(long version, String headline) {
        return anArticle().called(id).inVersion(version).headed(headline).newest();
    }

    private Comment reply(String... ancestors) {
        var replyId = UUID.randomUUID().toString();
        var parent = ancestors[ancestors.length - 1];
        return new Comment(
                replyId,
                id,
                1,
                parent,
                List.of(ancestors),
                new Comment.Author("Nam"),
                "Đúng",
                Comment.Status.VISIBLE,
                NOON,
                null,
                null);
    }

    private Comment comment(String commentId, long version, Comment.Status status) {
        return new Comment(
                commentId, id, version, null, null, new Comment.Author("Lan"), "Hay", status, NOON, null, null);
    }

    /** Returns once everything that was told before has been taken, in whatever partition it is. */
    private void passed() {
        var lastOf = new HashMap<Integer, String>();
        while (lastOf.size() < 6) {
            var name = UUID.randomUUID().toString();
            var partition = tell(new ArticlePublished(anArticle()
                    .called(name)
                    .headed(name)
                    .publishedAt("2026-03-02T09:00:00Z")
                    .build()));
            lastOf.put(partition, name);
        }
        var names = lastOf.values();
        names.forEach(name -> tell(new CommentAdded(new Comment(
                name,
                name,
                1,
                null,
                null,
                new Comment.Author("Lan"),
                "Hay",
                Comment.Status.VISIBLE,
                NOON,
                null,
                null))));
        names.forEach(name -> await(name).atMost(SOON).until(() -> comments(name) == 1));
    }

    private int comments(String slug) {
        return JsonMapper.shared()
                .readTree(feed.get("/pages/articles/" + slug).body())
                .path("commentCount")
                .asInt(0);
    }
}
