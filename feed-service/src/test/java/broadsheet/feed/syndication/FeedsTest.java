package broadsheet.feed.syndication;

import static broadsheet.feed.AnArticle.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.events.Block;
import broadsheet.events.Mark;
import broadsheet.events.Picture;
import broadsheet.events.Rendition;
import broadsheet.feed.AnArticle;
import broadsheet.feed.Reading;
import broadsheet.feed.SampleNewsroom;
import broadsheet.feed.press.FeedForm;
import broadsheet.feed.press.Pressed;
import broadsheet.feed.site.Edition;
import com.rometools.modules.content.ContentModule;
import com.rometools.modules.mediarss.MediaEntryModule;
import com.rometools.modules.mediarss.types.UrlReference;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.module.DCModule;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.WireFeedInput;
import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class FeedsTest {

    private static final URI HUB = URI.create("https://hub.example/?a=1&b=2");

    private final Edition vietnamese = SampleNewsroom.editions().askedFor("vi");
    private final Edition english = SampleNewsroom.editions().askedFor("en");

    @ParameterizedTest
    @EnumSource(names = {"RSS", "ATOM"})
    void anyFeedReaderReadsTheWholeSample(FeedForm form) throws FeedException {
        var articles =
                SampleNewsroom.pages().stream().map(page -> page.article()).toList();
        var entries =
                articles.stream().map(article -> Entry.of(article, vietnamese)).toList();
        var pressed = new PressingFeeds(Optional.of(HUB)).feed(Channel.of(Optional.empty(), vietnamese), form, entries);

        var feed = read(Reading.text(pressed));

        assertThat(feed.getTitle()).isEqualTo("Broadsheet");
        assertThat(feed.getEntries()).hasSize(48);
        assertThat(feed.getEntries().stream().map(SyndEntry::getTitle))
                .containsExactlyElementsOf(
                        articles.stream().map(it -> it.headline()).toList());
        assertThat(feed.getEntries()).allSatisfy(entry -> {
            assertThat(entry.getUri()).startsWith("urn:uuid:");
            assertThat(entry.getLink()).startsWith("https://broadsheet.example/articles/");
            assertThat(entry.getContents()).hasSize(1);
            assertThat(addresses(entry.getContents().getFirst().getValue())).allMatch(it -> it.startsWith("http"));
        });
    }

    @Test
    void rssSaysWhatAnArticleIs() throws FeedException {
        var channel = (com.rometools.rome.feed.rss.Channel)
                new WireFeedInput().build(new StringReader(text(FeedForm.RSS, vietnamese, aFullOne())));

        assertThat(channel.getLanguage()).isEqualTo("vi");
        assertThat(channel.getLink()).isEqualTo("https://broadsheet.example/");
        assertThat(channel.getLastBuildDate()).isEqualTo(Date.from(Instant.parse("2022-12-30T07:00:00Z")));
        var item = channel.getItems().getFirst();
        assertThat(item.getGuid().isPermaLink()).isFalse();
        assertThat(item.getPubDate()).isEqualTo(Date.from(Instant.parse("2022-12-30T05:26:00Z")));
        assertThat(item.getCategories().stream().map(it -> it.getValue())).containsExactly("Thời sự", "cầu", "đêm");
        assertThat(item.getDescription().getValue()).isEqualTo("Sapo & hơn nữa");
        assertThat(((DCModule) item.getModule(DCModule.URI)).getCreators()).containsExactly("Hiền Thu");
        var content = (ContentModule) item.getModule(ContentModule.URI);
        assertThat(content.getEncodeds().getFirst())
                .contains("<p>Vinh – <a href=\"https://broadsheet.example/articles/khac\">Một</a> đoạn văn.</p>");
        var media = ((MediaEntryModule) item.getModule(MediaEntryModule.URI)).getMediaContents()[0];
        assertThat(((UrlReference) media.getReference()).getUrl())
                .hasToString("https://broadsheet.example/assets/c%E1%BA%A7u.svg");
        assertThat(media.getMetadata().getTitle()).isEqualTo("Một cây cầu");
    }

    @Test
    void atomSaysWhatAnArticleIs() throws FeedException {
        var feed = (Feed) new WireFeedInput().build(new StringReader(text(FeedForm.ATOM, vietnamese, aFullOne())));

        assertThat(feed.getId()).isEqualTo("https://broadsheet.example/atom.xml");
        assertThat(feed.getUpdated()).isEqualTo(Date.from(Instant.parse("2022-12-30T07:00:00Z")));
        assertThat(feed.getOtherLinks().stream().map(it -> it.getRel() + " " + it.getHref()))
                .containsExactlyInAnyOrder("self https://broadsheet.example/atom.xml", "hub " + HUB);
        var entry = feed.getEntries().getFirst();
        assertThat(entry.getPublished()).isEqualTo(Date.from(Instant.parse("2022-12-30T05:26:00Z")));
        assertThat(entry.getAuthors().stream().map(it -> it.getName())).containsExactly("Hiền Thu");
        assertThat(entry.getSummary().getValue()).isEqualTo("Sapo & hơn nữa");
        assertThat(entry.getContents().getFirst().getType()).isEqualTo("html");
    }

    @Test
    void jsonFeedHasWhatItsVersionAsksFor() {
        var feed = json(aFullOne());

        assertThat(feed.get("version").stringValue()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.get("feed_url").stringValue()).isEqualTo("https://broadsheet.example/feed.json");
        assertThat(feed.at("/hubs/0/type").stringValue()).isEqualTo("WebSub");
        var item = feed.at("/items/0");
        assertThat(item.propertyNames())
                .containsExactlyInAnyOrder(
                        "id",
                        "url",
                        "title",
                        "content_html",
                        "summary",
                        "image",
                        "date_published",
                        "date_modified",
                        "authors",
                        "tags");
        assertThat(item.get("date_published").stringValue()).isEqualTo("2022-12-30T05:26:00Z");
        assertThat(item.at("/authors/0/name").stringValue()).isEqualTo("Hiền Thu");
    }

    @Test
    void theTextCanStandAnywhere() {
        var html = json(aFullOne()).at("/items/0/content_html").stringValue();

        assertThat(addresses(html))
                .contains("https://broadsheet.example/articles/khac", "https://broadsheet.example/assets/trong.svg")
                .allMatch(address -> address.startsWith("https://"));
        assertThat(Jsoup.parseBodyFragment(html).body().getAllElements().stream()
                        .skip(1)
                        .flatMap(it -> it.attributes().asList().stream())
                        .map(it -> it.getKey()))
                .isSubsetOf("src", "alt", "href", "datetime", "scope");
        assertThat(html).contains("Đính chính", "Ghi nhầm tên.");
    }

    @Test
    void aPictureOfTheNewsroomsOwnIsAFileOfItsTypeAndLength() throws FeedException {
        var sizes = List.of(
                new Rendition("/media/1/160.jpg", 160, 107, "image/jpeg", 900L),
                new Rendition("/media/1/320.jpg", 320, 213, "image/jpeg", 9_000L),
                new Rendition("/media/1/1280.jpg", 1280, 853, "image/jpeg", 184_302L));
        var article = anArticle().showing(new Picture("/media/1/1280.jpg", null, null, "x", 1280, 853, sizes));

        for (var form : List.of(FeedForm.RSS, FeedForm.ATOM)) {
            var entry = read(text(form, vietnamese, article)).getEntries().getFirst();
            var file = entry.getEnclosures().getFirst();
            assertThat(file.getUrl()).isEqualTo("https://broadsheet.example/media/1/1280.jpg");
            assertThat(file.getType()).isEqualTo("image/jpeg");
            assertThat(file.getLength()).isEqualTo(184_302);
            var media = (MediaEntryModule) entry.getModule(MediaEntryModule.URI);
            assertThat(media.getMediaContents()[0].getWidth()).isEqualTo(1280);
            assertThat(media.getMediaContents()[0].getFileSize()).isEqualTo(184_302);
            assertThat(media.getMetadata().getThumbnail()[0].getUrl())
                    .hasToString("https://broadsheet.example/media/1/320.jpg");
        }
        var attachment = json(article).at("/items/0/attachments/0");
        assertThat(attachment.get("mime_type").stringValue()).isEqualTo("image/jpeg");
        assertThat(attachment.get("size_in_bytes").intValue()).isEqualTo(184_302);
    }

    @Test
    void aPictureFromElsewhereIsNoFileSinceNobodyKnowsItsLength() throws FeedException {
        for (var form : List.of(FeedForm.RSS, FeedForm.ATOM)) {
            var entry = read(text(form, vietnamese, aFullOne())).getEntries().getFirst();
            assertThat(entry.getEnclosures()).isEmpty();
        }
        assertThat(json(aFullOne()).at("/items/0").has("attachments")).isFalse();
    }

    @Test
    void anIdStaysWhenTheSlugChanges() {
        var before = json(anArticle()).at("/items/0");
        var after = json(anArticle().slugged("ten-khac")).at("/items/0");

        assertThat(after.get("id")).isEqualTo(before.get("id"));
        assertThat(after.get("url").stringValue()).endsWith("/articles/ten-khac");
    }

    @Test
    void anEditionHasFeedsOfItsOwnAndMarksWhatIsWrittenInAnotherLanguage() throws FeedException {
        var feed = (Feed) new WireFeedInput().build(new StringReader(text(FeedForm.ATOM, english, anArticle())));

        assertThat(feed.getAlternateLinks().stream().map(it -> it.getHref()))
                .containsExactly("https://broadsheet.example/?lang=en");
        assertThat(text(FeedForm.ATOM, english, anArticle()))
                .contains("<feed ", "xml:lang=\"en\"", "<entry xml:lang=\"vi\">");
        assertThat(text(FeedForm.RSS, english, anArticle())).contains("<dc:language>vi</dc:language>");
    }

    @Test
    void whatIsTooLongForAFeedIsToldByItsSummary() {
        var text = "Rất dài. ".repeat(70_000);
        var long1 = anArticle().withStandfirst("Sapo").saying(new Block.Paragraph(text, List.of()));

        var items = json(long1, long1).get("items");

        assertThat(items.get(0).has("content_html")).isTrue();
        assertThat(items.get(1).has("content_html")).isFalse();
        assertThat(items.get(1).get("content_text").stringValue()).isEqualTo("Sapo");
    }

    @ParameterizedTest
    @MethodSource("broadsheet.web.Hostile#texts")
    void hostileTextStaysText(String hostile) throws FeedException {
        var article = anArticle()
                .headed(hostile)
                .withStandfirst(hostile)
                .tagged(hostile)
                .showing(new Picture(
                        "/assets/a.svg?" + hostile.replaceAll("\\s|\\p{Cntrl}", ""), hostile, hostile, hostile))
                .saying(new Block.Paragraph(hostile, List.of(new Mark("link", 0, 1, hostile))));

        for (var form : List.of(FeedForm.RSS, FeedForm.ATOM)) {
            var entry = read(text(form, vietnamese, article)).getEntries().getFirst();
            var content = Jsoup.parseBodyFragment(entry.getContents().getFirst().getValue());
            assertThat(content.body().getAllElements().stream().map(Element::tagName))
                    .isSubsetOf("body", "p", "a", "figure", "figcaption", "img");
        }
        assertThat(json(article).at("/items/0/title").stringValue()).isEqualTo(hostile);
    }

    @Test
    void aFeedOfNothingIsAFeed() throws FeedException {
        assertThat(read(text(FeedForm.RSS, vietnamese)).getEntries()).isEmpty();
        assertThat(read(text(FeedForm.ATOM, vietnamese)).getEntries()).isEmpty();
        assertThat(json().get("items").isArray()).isTrue();
    }

    @Test
    void theSameArticlesGiveTheSameBytes() {
        for (var form : FeedForm.values()) {
            assertThat(text(form, vietnamese, aFullOne())).isEqualTo(text(form, vietnamese, aFullOne()));
        }
    }

    private static AnArticle aFullOne() {
        return anArticle()
                .from("Vinh")
                .withStandfirst("Sapo & hơn nữa")
                .tagged("cầu", "đêm")
                .updatedAt("2022-12-30T07:00:00Z")
                .corrected("Ghi nhầm tên.", "2022-12-30T07:00:00Z")
                .showing(new Picture("/assets/cầu.svg", "Chú thích", "Broadsheet", "Một cây cầu"))
                .saying(
                        new Block.Paragraph("Một đoạn văn.", List.of(new Mark("link", 0, 3, "/articles/khac"))),
                        Block.Image.of(new Picture("/assets/trong.svg", null, null, "Trong bài")),
                        new Block.Table("Bảng", List.of("a"), List.of(List.of("1"))),
                        new Block.Embed("https://www.youtube.com/watch?v=1", "Phim"));
    }

    private JsonNode json(AnArticle... articles) {
        return Reading.json(pressed(FeedForm.JSON, vietnamese, articles));
    }

    private String text(FeedForm form, Edition edition, AnArticle... articles) {
        return Reading.text(pressed(form, edition, articles));
    }

    private static Pressed pressed(FeedForm form, Edition edition, AnArticle... articles) {
        var entries = Stream.of(articles)
                .map(article -> Entry.of(article.build(), edition))
                .toList();
        var channel = Channel.of(Optional.empty(), edition);
        return new PressingFeeds(Optional.of(HUB)).feed(channel, form, entries);
    }

    private static SyndFeed read(String xml) throws FeedException {
        return new SyndFeedInput().build(new StringReader(xml));
    }

    private static List<String> addresses(String html) {
        return Jsoup.parseBodyFragment(html).select("[src], [href]").stream()
                .map(it -> it.hasAttr("src") ? it.attr("src") : it.attr("href"))
                .toList();
    }
}
