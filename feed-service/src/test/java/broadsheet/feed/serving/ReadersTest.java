package broadsheet.feed.serving;

import static broadsheet.feed.AnArticle.anArticle;
import static broadsheet.feed.Surroundings.tell;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import broadsheet.events.ArticlePublished;
import broadsheet.feed.Replica;
import broadsheet.local.database.EmbeddedDatabase;
import broadsheet.web.identity.Role;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadersTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final Replica feed = Replica.shared();

    @ParameterizedTest
    @ValueSource(strings = {"/", "/fronts/home", "/sections/kinh-te", "/fronts/sections/kinh-te"})
    void whoeverHasItAlreadyIsToldSoAndGetsNothing(String path) {
        var first = feed.get(path);
        var again = feed.get(path, "If-None-Match", header(first, "ETag"));

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(header(first, "Cache-Control")).isEqualTo("public, max-age=0, stale-while-revalidate=2");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(header(again, "ETag")).isEqualTo(header(first, "ETag"));
        assertThat(feed.get(path, "If-None-Match", "W/" + header(first, "ETag") + ", \"x\"")
                        .statusCode())
                .isEqualTo(304);
        assertThat(feed.get(path, "If-None-Match", "\"x\"").statusCode()).isEqualTo(200);
    }

    @Test
    void anotherArticleIsAnotherETag() {
        var before = feed.get("/fronts/home");
        publish("Tin mới nhất");

        var after = feed.get("/fronts/home", "If-None-Match", header(before, "ETag"));
        assertThat(after.statusCode()).isEqualTo(200);
        assertThat(header(after, "ETag")).isNotEqualTo(header(before, "ETag"));
    }

    @Test
    void whoeverTakesGzipGetsItWithAnETagOfItsOwn() throws Exception {
        var plain = feed.get("/");
        var packed = feed.bytes("/", "Accept-Encoding", "br, gzip");

        assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(packed.headers().firstValue("Vary")).contains("Accept-Encoding");
        assertThat(packed.headers().firstValue("ETag"))
                .isPresent()
                .isNotEqualTo(plain.headers().firstValue("ETag"));
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
            assertThat(new String(unpacked.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(plain.body());
        }
        assertThat(feed.get("/", "Accept-Encoding", "gzip;q=0").headers().firstValue("Content-Encoding"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip, deflate, br | gzip",
                "gzip, deflate, br, zstd | zstd",
                "zstd;q=0.5, gzip | gzip",
                "GZIP ; Q=0.8 | gzip",
                "* | zstd",
                "*;q=0.5, zstd;q=0 | gzip",
                "gzip;q=0.5, identity | none",
                "gzip;q=0, zstd;q=0.000 | none",
                "gzipped, br | none",
                "gzip;q=lots | none",
                "*;q=0 | none"
            })
    void theReadersPreferenceCounts(String accepted, String coding) {
        var answer = feed.get("/", "Accept-Encoding", accepted);

        assertThat(answer.headers().firstValue("Content-Encoding").orElse("none"))
                .isEqualTo(coding);
        assertThat(header(answer, "Vary")).isEqualTo("Accept-Encoding");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/fronts/home", "/articles/", "/pages/articles/"})
    void whoeverHasItSinceItChangedIsToldSo(String path) {
        var name = publish("Có ngày sửa " + UUID.randomUUID());
        var page = path.endsWith("/") && path.length() > 1 ? path + name : path;
        var dated = await(page)
                .atMost(SOON)
                .until(
                        () -> feed.get(page),
                        it -> it.headers().firstValue("Last-Modified").isPresent());
        var time = header(dated, "Last-Modified");

        assertThat(feed.get(page, "If-Modified-Since", time).statusCode()).isEqualTo(304);
        assertThat(feed.get(page, "If-Modified-Since", "Fri, 30 Dec 2022 05:26:00 GMT")
                        .statusCode())
                .isEqualTo(200);
        assertThat(feed.get(page, "If-Modified-Since", "gestern").statusCode()).isEqualTo(200);
        assertThat(feed.get(page, "If-Modified-Since", time, "If-None-Match", "\"x\"")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void headIsGetWithoutABody() {
        var head = feed.send("HEAD", "/fronts/home");

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(header(head, "Content-Length")).isEqualTo(header(feed.get("/fronts/home"), "Content-Length"));
    }

    @Test
    void readersOnlyRead() {
        for (var path : List.of("/fronts/home", "/pages/articles/x", "/search/articles", "/oembed", "/feed.xml")) {
            var refused = feed.send("POST", path);

            assertThat(refused.statusCode()).as(path).isEqualTo(405);
            assertThat(header(refused, "Allow")).isEqualTo("GET, HEAD");
            assertThat(header(refused, "Content-Type")).isEqualTo("application/problem+json");
            assertThat(refused.body()).contains("urn:broadsheet:problem:not-allowed", "\"instance\":\"" + path + "\"");
        }
        for (var path : List.of("/?lang=en", "/articles/x?lang=en", "/search?lang=en")) {
            var refused = feed.send("DELETE", path);

            assertThat(refused.statusCode()).as(path).isEqualTo(405);
            assertThat(header(refused, "Allow")).isEqualTo("GET, HEAD");
            assertThat(refused.body()).contains("<h1>That can’t be done here</h1>");
        }
    }

    @Test
    void whatNobodyThoughtOfIsAnsweredAsAProblemAsWell() {
        var unknown = feed.ask(Role.EDITOR, "GET", "/curation/nothing/here", "");

        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(header(unknown, "Content-Type")).isEqualTo("application/problem+json");
    }

    @Test
    void thePageIsInTheLanguageThatIsAskedFor() {
        assertThat(feed.get("/").body()).contains("<html lang=\"vi\"");
        assertThat(feed.get("/?lang=en").body()).contains("<html lang=\"en\"");
        assertThat(feed.get("/?lang=tlh").body()).contains("<html lang=\"vi\"");
    }

    @Test
    void aPageRunsTheSitesOwnScriptsOnlyAndAsksNobodyElse() {
        assertThat(header(feed.get("/"), "Content-Security-Policy"))
                .contains("default-src 'none'; script-src 'self'; style-src 'self';")
                .doesNotContain("unsafe")
                .endsWith("connect-src 'self' https://comments.example https://id.example:8443");
        assertThat(header(feed.get("/"), "X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void whoSignedInComesBackToAPageThatNobodyKeeps() {
        var page = feed.get("/signed-in?code=x&state=y");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(header(page, "Cache-Control")).isEqualTo("no-store");
        assertThat(page.body()).contains("https://id.example:8443/realms/news", "noindex", "/assets/signed-in.js");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/articles/khong-co", "/nothing", "/assets/x.svg", "/sections/khong-co"})
    void whatIsNotThereIsAPageThatSaysSo(String path) {
        var page = feed.get(path);

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(header(page, "Content-Type")).startsWith("text/html");
        assertThat(page.body()).contains("<html lang=\"vi\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/fronts/khong-co", "/pages/articles/khong-co", "/fronts/sections/khong-co"})
    void forAProgramWhatIsNotThereIsAProblem(String path) {
        var problem = feed.get(path);

        assertThat(problem.statusCode()).isEqualTo(404);
        assertThat(header(problem, "Content-Type")).startsWith("application/problem+json");
        assertThat(problem.body()).contains("\"status\":404", path);
    }

    @Test
    void theFrontPageIsThereWhenTheDatabaseIsNot() {
        var database = EmbeddedDatabase.startInMemory(0);
        try (var replica = Replica.start(database.uri())) {
            var before = replica.get("/").body();
            database.close();

            assertThat(replica.get("/").body()).isEqualTo(before);
            assertThat(replica.get("/fronts/home").statusCode()).isEqualTo(200);
        }
    }

    private String publish(String headline) {
        var name = UUID.randomUUID().toString();
        tell(new ArticlePublished(
                anArticle().called(name).headed(headline).newest().build()));
        feed.onFront(headline);
        return name;
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
