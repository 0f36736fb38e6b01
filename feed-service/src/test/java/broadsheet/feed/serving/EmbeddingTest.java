package broadsheet.feed.serving;

import static broadsheet.feed.AnArticle.anArticle;
import static broadsheet.feed.Surroundings.tell;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import broadsheet.events.ArticlePublished;
import broadsheet.events.ArticleTakenDown;
import broadsheet.events.Picture;
import broadsheet.feed.Replica;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class EmbeddingTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String SITE = "http://localhost:0";

    private final Replica feed = Replica.shared();
    private final String id = UUID.randomUUID().toString();

    @Test
    void anArticleIsEmbeddedAsACardByTheAddressThatItsPageSays() {
        publish();
        var page = Jsoup.parse(awaitStatus("/articles/" + id, 200).body());
        var discovery = page.expectFirst("link[type=application/json+oembed]").attr("href");

        var answer = feed.get(discovery.substring(SITE.length()));

        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        var embed = JsonMapper.shared().readTree(answer.body());
        assertThat(embed.get("version").stringValue()).isEqualTo("1.0");
        assertThat(embed.get("type").stringValue()).isEqualTo("rich");
        assertThat(embed.get("title").stringValue()).isEqualTo("<b>Tít</b> & \"nháy\"");
        assertThat(embed.get("author_name").stringValue()).isEqualTo("Hiền Thu");
        assertThat(embed.get("provider_name").stringValue()).isEqualTo("Broadsheet");
        var card = Jsoup.parseBodyFragment(embed.get("html").stringValue()).body();
        assertThat(card.select("strong").text()).isEqualTo("<b>Tít</b> & \"nháy\"");
        assertThat(card.select("a").eachAttr("href")).contains(SITE + "/articles/" + id);
        assertThat(card.select("img").attr("src")).isEqualTo(SITE + "/assets/a.svg");
        assertThat(card.select("script, iframe")).isEmpty();
    }

    @Test
    void theSameCanBeHadAsXml() {
        publish();
        awaitStatus("/articles/" + id, 200);

        var answer = ask(SITE + "/articles/" + id, "&format=xml");

        assertThat(answer.headers().firstValue("Content-Type")).contains("text/xml;charset=utf-8");
        var embed = Jsoup.parse(answer.body(), "", Parser.xmlParser());
        assertThat(embed.select("oembed > title").text()).isEqualTo("<b>Tít</b> & \"nháy\"");
        assertThat(embed.select("oembed > html").text()).startsWith("<blockquote");
    }

    @Test
    void itIsNoLargerThanTheOtherSiteCanShow() {
        publish();
        awaitStatus("/articles/" + id, 200);

        var embed = JsonMapper.shared()
                .readTree(ask(SITE + "/articles/" + id, "&maxwidth=320&maxheight=200")
                        .body());

        assertThat(embed.get("width").intValue()).isEqualTo(320);
        assertThat(embed.get("height").intValue()).isEqualTo(200);
        assertThat(embed.get("html").stringValue()).contains("max-width:320px");
    }

    @Test
    void anOldAddressStillEmbedsAndATakenDownArticleDoesNot() {
        publish();
        awaitStatus("/articles/" + id, 200);
        assertThat(ask(SITE + "/articles/old-" + id + "?lang=en", "").body())
                .contains(SITE + "/articles/" + id + "?lang=en");

        tell(new ArticleTakenDown(id, 2, id, null, Instant.parse("2026-03-02T12:00:00Z")));

        awaitStatus("/articles/" + id, 410);
        assertThat(ask(SITE + "/articles/" + id, "").statusCode()).isEqualTo(410);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/articles/a",
                "http://localhost:0/sections/kinh-te",
                "http://localhost:0/articles/khong-co",
                "http://localhost:0@elsewhere.example/articles/a",
                "//localhost:0/articles/a",
                "javascript:alert(1)",
                "file:///etc/passwd",
                "/articles/a",
                "không phải địa chỉ",
                "http://localhost:0/articles/%zz"
            })
    void whatIsNoArticleOfThisSiteIsNotFound(String url) {
        assertThat(ask(url, "").statusCode()).isEqualTo(404);
        assertThat(ask(url, "").headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 400, url",
        "?url=, 400, url",
        "?url=http://localhost:0/articles/a&maxwidth=-1, 400, maxwidth",
        "?url=http://localhost:0/articles/a&maxheight=much, 400, maxheight",
        "?url=http://localhost:0/articles/a&format=yaml, 501, json and xml"
    })
    void whatCannotBeAnsweredIsAProblemThatSaysWhy(String query, int status, String why) {
        var problem = feed.get("/oembed" + query);

        assertThat(problem.statusCode()).isEqualTo(status);
        assertThat(problem.body()).contains("\"status\":" + status, why);
    }

    private void publish() {
        tell(new ArticlePublished(anArticle()
                .called(id)
                .formerly("old-" + id)
                .headed("<b>Tít</b> & \"nháy\"")
                .showing(new Picture("/assets/a.svg", null, null, "Ảnh"))
                .build()));
    }

    private HttpResponse<String> ask(String url, String more) {
        return feed.get("/oembed?url=" + URLEncoder.encode(url, UTF_8) + more);
    }

    private HttpResponse<String> awaitStatus(String path, int status) {
        return await(path).atMost(SOON).until(() -> feed.get(path), answer -> answer.statusCode() == status);
    }
}
