package broadsheet.feed.sitemap;

import static broadsheet.feed.AnArticle.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.events.Picture;
import broadsheet.feed.Reading;
import broadsheet.feed.SampleNewsroom;
import broadsheet.feed.press.Pressed;
import broadsheet.feed.sitemap.PressingSitemaps.Sitemap;
import com.redfin.sitemapgenerator.SitemapValidator;
import crawlercommons.robots.SimpleRobotRulesParser;
import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.UnknownFormatException;
import crawlercommons.sitemaps.extension.Extension;
import crawlercommons.sitemaps.extension.ImageAttributes;
import crawlercommons.sitemaps.extension.LinkAttributes;
import crawlercommons.sitemaps.extension.NewsAttributes;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

class SitemapsTest {

    private final PressingSitemaps pressing = new PressingSitemaps(SampleNewsroom.editions());

    @Test
    void theSitemapOfArticlesIsByTheSchemaAndReadByACrawler() throws Exception {
        var listings = SampleNewsroom.pages().stream()
                .map(page -> Listing.of(page.article()))
                .toList();

        var map = (SiteMap) crawled(valid(pressing.articles(listings)));

        assertThat(map.getSiteMapUrls().stream().map(it -> it.getUrl().toString()))
                .containsExactlyInAnyOrderElementsOf(listings.stream()
                        .map(it -> "https://broadsheet.example/articles/" + it.slug())
                        .toList());
        assertThat(map.getSiteMapUrls())
                .allSatisfy(url -> assertThat(url.getLastModified()).isNotNull());
        assertThat(attributes(map, Extension.IMAGE, ImageAttributes.class)).hasSize(48);
    }

    @Test
    void aPictureIsToldByAnAddressThatRobotsCanRead() throws Exception {
        var listing = Listing.of(anArticle()
                .showing(new Picture("/assets/cầu&đêm.svg", null, null, "x"))
                .build());

        var map = (SiteMap) crawled(valid(pressing.articles(List.of(listing))));

        assertThat(attributes(map, Extension.IMAGE, ImageAttributes.class)
                        .getFirst()
                        .getLoc())
                .hasToString("https://broadsheet.example/assets/c%E1%BA%A7u&%C4%91%C3%AAm.svg");
    }

    @Test
    void frontsAreToldInEveryLanguage() throws Exception {
        var map = (SiteMap) crawled(valid(pressing.fronts(List.of("/", "/sections/kinh-te"))));

        assertThat(map.getSiteMapUrls()).hasSize(4);
        assertThat(attributes(map, Extension.LINKS, LinkAttributes.class).stream()
                        .map(it -> it.getParams().get("hreflang") + " " + it.getHref()))
                .contains(
                        "vi https://broadsheet.example/sections/kinh-te",
                        "en https://broadsheet.example/sections/kinh-te?lang=en",
                        "x-default https://broadsheet.example/sections/kinh-te");
    }

    @Test
    void newsIsToldWithItsTitleLanguageAndTime() throws Exception {
        var item = NewsItem.of(anArticle().headed("Một & <hai>").writtenIn("en").build());

        var map = (SiteMap) crawled(valid(pressing.news(List.of(item))));

        var news = attributes(map, Extension.NEWS, NewsAttributes.class).getFirst();
        assertThat(news.getName()).isEqualTo("Broadsheet");
        assertThat(news.getLanguage()).isEqualTo("en");
        assertThat(news.getTitle()).isEqualTo("Một & <hai>");
        assertThat(news.getPublicationDateTime().toInstant()).isEqualTo(Instant.parse("2022-12-30T05:26:00Z"));
    }

    @Test
    void theIndexLeadsToAll() throws Exception {
        var index = pressing.index(List.of(
                new Sitemap("/sitemaps/fronts.xml", null),
                new Sitemap("/sitemaps/2026-03.xml", Instant.parse("2026-03-02T08:00:00Z"))));

        var map = (SiteMapIndex) crawled(valid(index, "siteindex.xsd"));
        assertThat(map.getSitemaps().stream().map(it -> it.getUrl().toString()))
                .containsExactlyInAnyOrder(
                        "https://broadsheet.example/sitemaps/fronts.xml",
                        "https://broadsheet.example/sitemaps/2026-03.xml");
    }

    @Test
    void robotsFindTheIndexAndMayReadEverythingThatIsForReaders() {
        var text = Reading.text(pressing.robots("/sitemap.xml")).getBytes(StandardCharsets.UTF_8);

        var rules = new SimpleRobotRulesParser()
                .parseContent("https://broadsheet.example/robots.txt", text, "text/plain", Set.of("anybot"));

        assertThat(rules.getSitemaps()).containsExactly("https://broadsheet.example/sitemap.xml");
        assertThat(rules.isAllowed("https://broadsheet.example/articles/a")).isTrue();
        assertThat(rules.isAllowed("https://broadsheet.example/curation/home")).isFalse();
    }

    @Test
    void theFullestSitemapIsWithinTheSizeThatTheProtocolAllows() {
        var longest = "https://pictures.example/" + "a".repeat(1_975);
        var tooLong = "https://pictures.example/" + "á".repeat(1_000);
        var a10th = Stream.of(longest, tooLong)
                .flatMap(url -> IntStream.range(0, 1_000)
                        .mapToObj(
                                i -> new Listing(url + i, 1, "s".repeat(200), "s", Instant.EPOCH, Instant.EPOCH, url)))
                .toList();

        var pressed = pressing.articles(a10th);

        assertThat(pressed.plain().length()).isLessThan(5 * 1024 * 1024);
        assertThat(Reading.text(pressed)).contains(longest).doesNotContain("%C3%A1");
    }

    private static Pressed valid(Pressed sitemap) throws SAXException, IOException {
        return valid(sitemap, "sitemap.xsd");
    }

    /** By the schema of sitemaps.org, which comes with a library; what extends it has none there to be strict by. */
    private static Pressed valid(Pressed sitemap, String schema) throws SAXException, IOException {
        try (var resource = SitemapValidator.class.getResourceAsStream(schema)) {
            assertThat(resource).isNotNull();
            var text = new String(resource.readAllBytes(), StandardCharsets.UTF_8).replace("\"strict\"", "\"lax\"");
            SchemaFactory.newDefaultInstance()
                    .newSchema(new StreamSource(new StringReader(text)))
                    .newValidator()
                    .validate(new StreamSource(new StringReader(Reading.text(sitemap))));
        }
        return sitemap;
    }

    private static AbstractSiteMap crawled(Pressed sitemap) throws UnknownFormatException, IOException {
        var parser = new SiteMapParser(true);
        parser.enableExtensions();
        return parser.parseSiteMap(
                "application/xml",
                Reading.text(sitemap).getBytes(StandardCharsets.UTF_8),
                URI.create("https://broadsheet.example/sitemap.xml").toURL());
    }

    private static <T> List<T> attributes(SiteMap map, Extension extension, Class<T> type) {
        return map.getSiteMapUrls().stream()
                .map(url -> url.getAttributesForExtension(extension))
                .flatMap(Arrays::stream)
                .map(type::cast)
                .toList();
    }
}
