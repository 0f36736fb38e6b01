package broadsheet.feed.pressroom;

import static broadsheet.feed.AnArticle.anArticle;
import static broadsheet.feed.Surroundings.tell;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import broadsheet.events.ArticlePublished;
import broadsheet.events.ArticleRevised;
import broadsheet.events.ArticleTakenDown;
import broadsheet.events.ArticleUnpublished;
import broadsheet.events.Block;
import broadsheet.feed.AnArticle;
import broadsheet.feed.Replica;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatsTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final List<String> FEEDS = List.of("/feed.xml", "/atom.xml", "/feed.json");

    private final Replica feed = Replica.shared();
    private final String id = UUID.randomUUID().toString();

    @Test
    void aPublishedArticleIsInTheFeedsOfTheSiteAndOfItsSectionInFull() {
        tell(new ArticlePublished(article(1).build()));

        for (var path : FEEDS) {
            assertThat(with(id, path).body()).contains("urn:uuid:" + id, "Toàn văn của bài");
            with(id, "/sections/thoi-su" + path);
            with(id, path + "?lang=en");
            assertThat(feed.get("/sections/van-hoa" + path).body()).doesNotContain(id);
        }
    }

    @Test
    void aRevisionIsInTheFeedsAndMayMoveItToAnotherSection() {
        tell(new ArticlePublished(article(1).build()));
        with(id, "/sections/thoi-su/atom.xml");
        tell(new ArticleRevised(
                article(2).inSection("van-hoa").headed("Tít sửa " + id).build()));

        with("Tít sửa " + id, "/atom.xml");
        with("Tít sửa " + id, "/sections/van-hoa/atom.xml");
        without(id, "/sections/thoi-su/atom.xml");
    }

    @Test
    void whatIsTakenAwayFromReadersIsTakenFromEveryFeedAndSitemap() {
        var other = UUID.randomUUID().toString();
        tell(new ArticlePublished(article(1).build()));
        tell(new ArticlePublished(article(1).called(other).build()));
        var everywhere = Stream.concat(FEEDS.stream(), Stream.of("/sitemaps/2031-05.xml", "/sitemaps/news.xml"))
                .toList();
        everywhere.forEach(path -> with(id, path));
        everywhere.forEach(path -> with(other, path));

        tell(new ArticleUnpublished(id, 2, id, NOON));
        tell(new ArticleTakenDown(other, 2, other, null, NOON));

        everywhere.forEach(path -> without(id, path));
        everywhere.forEach(path -> without(other, path));
    }

    @Test
    void theIndexNamesTheMonthOfEveryArticle() {
        tell(new ArticlePublished(article(1).publishedAt("2019-07-01T00:00:00Z").build()));

        with("/sitemaps/2019-07.xml", "/sitemap.xml");
        assertThat(with(id, "/sitemaps/2019-07.xml").body()).contains("/articles/" + id);
        assertThat(feed.get("/sitemaps/news.xml").body()).doesNotContain(id);

        tell(new ArticleUnpublished(id, 2, id, NOON));

        without("/sitemaps/2019-07.xml", "/sitemap.xml");
        assertThat(feed.get("/sitemaps/2019-07.xml").statusCode()).isEqualTo(404);
    }

    @Test
    void frontsAndRobotsAreThereFromTheBeginning() {
        assertThat(feed.get("/sitemaps/fronts.xml").body()).contains("/sections/kinh-te", "/sections/kinh-te?lang=en");
        assertThat(feed.get("/sitemap.xml").body()).contains("/sitemaps/fronts.xml");
        assertThat(feed.get("/robots.txt").body()).contains("Sitemap: http");
    }

    @ParameterizedTest
    @CsvSource({
        "/feed.xml, application/rss+xml;charset=utf-8",
        "/sections/kinh-te/feed.xml, application/rss+xml;charset=utf-8",
        "/atom.xml, application/atom+xml;charset=utf-8",
        "/feed.json, application/feed+json",
        "/sitemap.xml, application/xml;charset=utf-8",
        "/robots.txt, text/plain;charset=utf-8"
    })
    void eachIsServedAsWhatItIsAndOnlyWhenItChanged(String path, String mediaType) {
        var first = feed.get(path);

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(header(first, "Content-Type")).isEqualTo(mediaType);
        assertThat(feed.get(path, "If-None-Match", header(first, "ETag")).statusCode())
                .isIn(200, 304);
        assertThat(feed.send("HEAD", path).statusCode()).isEqualTo(200);
        assertThat(feed.send("HEAD", path).body()).isEmpty();
        await(path).atMost(SOON).until(() -> {
            var dated = feed.get(path);
            var time = header(dated, "Last-Modified");
            return !time.isEmpty() && feed.get(path, "If-Modified-Since", time).statusCode() == 304;
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sections/khong-co/feed.xml", "/sections/khong-co/feed.json", "/sitemaps/1999-01.xml"})
    void whatIsNotThereIsNotFound(String path) {
        assertThat(feed.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void everyReplicaServesTheSameBytes() {
        tell(new ArticlePublished(article(1).build()));
        FEEDS.forEach(path -> with(id, path));
        with(id, "/sitemaps/news.xml");

        try (var another = Replica.another()) {
            for (var path : List.of("/feed.xml", "/atom.xml", "/feed.json", "/sitemaps/2031-05.xml", "/sitemap.xml")) {
                await(path)
                        .atMost(SOON)
                        .until(() -> withoutPort(another.get(path).body())
                                .equals(withoutPort(feed.get(path).body())));
            }
        }
    }

    /** Replicas of one site have the address of the site; those of a test each have their own. */
    private static String withoutPort(String body) {
        return body.replaceAll("localhost:\\d+", "localhost");
    }

    private HttpResponse<String> with(String text, String path) {
        return await(path + " with " + text)
                .atMost(SOON)
                .until(
                        () -> feed.get(path),
                        it -> it.statusCode() == 200 && it.body().contains(text));
    }

    private void without(String text, String path) {
        await(path + " without " + text)
                .atMost(SOON)
                .until(() -> !feed.get(path).body().contains(text));
    }

    /** Newer than those of other tests, so that it is in every feed. */
    private AnArticle article(long version) {
        return anArticle()
                .called(id)
                .inVersion(version)
                .saying(new Block.Paragraph("Toàn văn của bài", List.of()))
                .publishedAt("2031-05-01T11:00:00Z");
    }

    private static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
