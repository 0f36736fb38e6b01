package broadsheet.feed.pressroom;

import static broadsheet.feed.AnArticle.anArticle;
import static broadsheet.feed.Surroundings.tell;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import broadsheet.events.ArticlePublished;
import broadsheet.events.ArticleRevised;
import broadsheet.events.ArticleTakenDown;
import broadsheet.events.ArticleUnpublished;
import broadsheet.events.AuthorChanged;
import broadsheet.events.TagChanged;
import broadsheet.feed.AnArticle;
import broadsheet.feed.Replica;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubjectFeedsTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final Replica feed = Replica.shared();
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String id = UUID.randomUUID().toString();
    private final String other = UUID.randomUUID().toString();

    @ParameterizedTest
    @ValueSource(strings = {"feed.xml", "atom.xml", "feed.json"})
    void aTagAndAnAuthorHaveFeedsThatFollowWhatHappens(String file) {
        var ofTag = "/tags/lua-" + mark + "/" + file;
        var ofAuthor = "/authors/nguoi-" + mark + "/" + file;
        tellOfTag(1, "lúa " + mark, "lua-" + mark);
        tellOfAuthor();
        publish(article(id).tagged("Lúa " + mark));
        with(id, ofTag);
        assertThat(feed.get(ofAuthor).body()).doesNotContain(id);

        publish(article(other).tagged("lúa " + mark).by("Người " + mark));
        with(other, ofTag);
        with(other, ofAuthor);
        with(other, ofTag + "?lang=en");

        tell(new ArticleUnpublished(id, 2, id, NOON));
        without(id, ofTag);
        tell(new ArticleTakenDown(other, 2, other, null, NOON));
        without(other, ofTag);
        without(other, ofAuthor);
    }

    @Test
    void anArticleThatNamesATagNoMoreLeavesItsFeed() {
        tellOfTag(1, "lúa " + mark, "lua-" + mark);
        publish(article(id).tagged("lúa " + mark));
        with(id, "/tags/lua-" + mark + "/feed.xml");

        tell(new ArticleRevised(article(id).inVersion(2).build()));

        without(id, "/tags/lua-" + mark + "/feed.xml");
    }

    @Test
    void aRenamedTagHasItsFeedWhereItsNewNameIs() {
        tellOfTag(1, "lúa " + mark, "lua-" + mark);
        publish(article(id).tagged("lúa " + mark));
        with(id, "/tags/lua-" + mark + "/atom.xml");

        tellOfTag(2, "gạo " + mark, "gao-" + mark);

        with("gạo " + mark, "/tags/gao-" + mark + "/atom.xml");
        with(id, "/tags/gao-" + mark + "/atom.xml");
        var former = feed.get("/tags/lua-" + mark + "/atom.xml");
        assertThat(former.statusCode()).isEqualTo(301);
        assertThat(former.headers().firstValue("Location")).contains("/tags/gao-" + mark + "/atom.xml");
    }

    @Test
    void thePageOfATagLeadsToItsFeeds() {
        tellOfTag(1, "lúa " + mark, "lua-" + mark);
        publish(article(id).tagged("lúa " + mark));
        with(id, "/tags/lua-" + mark + "/feed.xml");

        var page = Jsoup.parse(feed.get("/tags/lua-" + mark).body());

        assertThat(page.select("link[rel=alternate][type=application/rss+xml]").eachAttr("href"))
                .satisfiesExactly(
                        first -> assertThat(first).endsWith("/tags/lua-" + mark + "/feed.xml"),
                        second -> assertThat(second).endsWith("/feed.xml"));
        assertThat(page.select("link[type=application/atom+xml]").eachAttr("title"))
                .containsExactly("lúa " + mark + " – Broadsheet", "Broadsheet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/tags/khong-co/feed.xml", "/authors/khong-co/feed.json", "/tags/feed.xml"})
    void whatIsNotThereIsNotFound(String path) {
        assertThat(feed.get(path).statusCode()).isEqualTo(404);
    }

    private void tellOfTag(long version, String name, String slug) {
        var former = version == 1 ? List.<String>of() : List.of("lua-" + mark);
        var formerNames = version == 1 ? List.<String>of() : List.of("lúa " + mark);
        tell(new TagChanged("t-" + mark, version, slug, former, Map.of("vi", name), formerNames, Map.of()));
    }

    private void tellOfAuthor() {
        tell(new AuthorChanged(
                "a-" + mark,
                1,
                "nguoi-" + mark,
                List.of(),
                Map.of("vi", "Người " + mark),
                List.of(),
                Map.of(),
                Map.of(),
                null,
                List.of()));
    }

    private static void publish(AnArticle article) {
        tell(new ArticlePublished(article.build()));
    }

    private static AnArticle article(String id) {
        return anArticle().called(id).newest();
    }

    private HttpResponse<String> with(String text, String path) {
        return await(path + " with " + text)
                .atMost(SOON)
                .until(
                        () -> feed.get(path),
                        it -> it.statusCode() == 200 && it.body().contains(text));
    }

    private void without(String text, String path) {
        await(path + " without " + text).atMost(SOON).until(() -> {
            var answer = feed.get(path);
            return answer.statusCode() == 200 && !answer.body().contains(text);
        });
    }
}
