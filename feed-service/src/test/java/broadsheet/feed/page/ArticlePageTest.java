package broadsheet.feed.page;

import static broadsheet.feed.AnArticle.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.events.Block;
import broadsheet.events.Mark;
import broadsheet.events.Picture;
import broadsheet.events.Rendition;
import broadsheet.feed.AnArticle;
import broadsheet.feed.Reading;
import broadsheet.feed.SampleNewsroom;
import broadsheet.feed.site.Edition;
import broadsheet.feed.site.Editions;
import java.util.List;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class ArticlePageTest {

    private final Editions editions = SampleNewsroom.editions();
    private final Edition vietnamese = editions.askedFor("vi");
    private final Edition english = editions.askedFor("en");
    private final PressingArticlePages pressing = new PressingArticlePages(editions);

    @Test
    void theBylineIsInTheVietnameseManner() {
        assertThat(html(anArticle(), vietnamese).select(".byline").text()).startsWith("Hiền Thu | 30/12/2022 12:26");
    }

    @Test
    void aLaterRevisionIsDatedToo() {
        var revised = html(anArticle().updatedAt("2022-12-30T07:00:00Z"), vietnamese);

        assertThat(revised.select(".updated").text()).isEqualTo("Cập nhật 30/12/2022 14:00");
        assertThat(html(anArticle(), vietnamese).select(".updated")).isEmpty();
    }

    @Test
    void everyBlockHasItsElementAndOneThatIsNotKnownIsLeftOut() {
        var article = anArticle()
                .from("Hà Nội")
                .saying(
                        new Block.Heading(2, "Hai"),
                        new Block.Paragraph("Đoạn một", List.of()),
                        new Block.Unknown(),
                        new Block.Heading(3, "Ba"),
                        Block.Image.of(new Picture("/assets/a.svg", "Chú thích", "Broadsheet", "Ảnh")),
                        new Block.Quote("Lời", List.of(), "Người nói"),
                        new Block.Listing(true, List.of("một", "hai"), List.of()),
                        new Block.Listing(false, List.of("ba"), List.of()),
                        new Block.Divider(),
                        new Block.Table("Bảng", List.of("a", "b"), List.of(List.of("1", "2"))),
                        new Block.Gallery(List.of(new Picture("/assets/b.svg", "Ảnh b", null, "b")), "Bộ ảnh"),
                        new Block.Embed("https://www.youtube.com/watch?v=1", "Phim"),
                        new Block.PullOut("Con số", "9,54%", List.of()),
                        new Block.Paragraph("Đoạn hai", List.of()));

        var body = html(article, vietnamese).expectFirst(".story-body");

        assertThat(body.children().eachText())
                .containsExactly(
                        "Hai",
                        "Hà Nội – Đoạn một",
                        "Ba",
                        "Chú thích Ảnh: Broadsheet",
                        "Lời Người nói",
                        "một hai",
                        "ba",
                        "a b 1 2 Bảng",
                        "Ảnh b Bộ ảnh",
                        "Xem trên youtube.com https://www.youtube.com/watch?v=1 Phim",
                        "Con số 9,54%",
                        "Đoạn hai");
        assertThat(body.children().stream().map(it -> it.tagName()))
                .containsExactly(
                        "h2", "p", "h3", "figure", "figure", "ol", "ul", "hr", "figure", "figure", "figure", "aside",
                        "p");
    }

    @Test
    void theArticleKeepsItsLanguageInAnyEdition() {
        var page = html(anArticle().withStandfirst("Sapo"), english);

        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("h1, .standfirst, .story-body").eachAttr("lang")).containsExactly("vi", "vi", "vi");
        assertThat(page.select(".label").text()).isEqualTo("News");
        assertThat(html(anArticle(), vietnamese).select("main [lang]")).isEmpty();
    }

    @Test
    void aHostileTextStaysText() {
        var hostile = "<script>alert(1)</script></script><!-- \"'&";
        var article = anArticle()
                .headed(hostile)
                .withStandfirst(hostile)
                .from(hostile)
                .tagged(hostile)
                .showing(new Picture("/assets/a.svg", hostile, hostile, hostile))
                .saying(
                        new Block.Paragraph(hostile, List.of()),
                        new Block.Quote(hostile, List.of(), hostile),
                        new Block.Listing(false, List.of(hostile), List.of()));

        var pressed = pressing.html(new ArticlePage(article.build(), 0, new Discussion.Empty(), List.of()), vietnamese);

        assertThat(Reading.text(pressed)).doesNotContain("<script>alert", "<!--");
        assertThat(Reading.page(pressed).select("script:not([src])")).hasSize(2);
        assertThat(Reading.page(pressed).select("h1").text()).isEqualTo(hostile);
        assertThat(Reading.page(pressed).select(".story-picture img").attr("alt"))
                .isEqualTo(hostile);
    }

    @ParameterizedTest
    @MethodSource("broadsheet.web.Hostile#texts")
    void hostileTextBringsNothingIntoThePageInAnyPlaceOfTheBody(String text) {
        var marks = List.of(new Mark("link", 0, 1, text), new Mark(text, 0, 1, null));
        var picture = new Picture("/assets/a.svg", text, text, text);
        var article = anArticle()
                .saying(
                        new Block.Paragraph(text, marks),
                        new Block.Heading(2, text),
                        new Block.Quote(text, marks, text),
                        new Block.Listing(true, List.of(text), List.of(marks)),
                        new Block.Gallery(List.of(picture, picture), text),
                        new Block.Table(text, List.of(text), List.of(List.of(text))),
                        new Block.Embed("https://youtu.be/a?" + text, text),
                        new Block.Embed(text, text),
                        new Block.PullOut(text, text, marks));

        var body = html(article, vietnamese).expectFirst(".story-body");

        assertThat(body.getAllElements().stream().map(Element::tagName))
                .isSubsetOf(
                        "div",
                        "p",
                        "h2",
                        "figure",
                        "figcaption",
                        "blockquote",
                        "ol",
                        "ul",
                        "li",
                        "img",
                        "span",
                        "table",
                        "thead",
                        "tbody",
                        "tr",
                        "th",
                        "td",
                        "a",
                        "aside");
        assertThat(body.getAllElements().stream()
                        .flatMap(it -> it.attributes().asList().stream())
                        .map(Attribute::getKey))
                .isSubsetOf(
                        "class",
                        "src",
                        "alt",
                        "loading",
                        "decoding",
                        "tabindex",
                        "role",
                        "aria-label",
                        "scope",
                        "href",
                        "rel",
                        "lang");
        assertThat(body.select("a").eachAttr("href"))
                .allMatch(href -> href.startsWith("https://youtu.be/a?") || href.startsWith("https://user:"));
        assertThat(body.expectFirst("h2").text()).isEqualTo(text.strip());
    }

    @Test
    void marksNestAndALinkStaysOne() {
        var text = "Giá lúa <tăng> mạnh";
        var article = anArticle()
                .saying(new Block.Paragraph(
                        text,
                        List.of(
                                new Mark("strong", 4, 14, null),
                                new Mark("link", 0, 7, "https://example.org/?a=1&b=2"),
                                new Mark("emphasis", 15, 99, null),
                                new Mark("blink", 0, 3, null))));

        assertThat(html(article, vietnamese).expectFirst(".story-body p").html())
                .isEqualTo("<a href=\"https://example.org/?a=1&amp;b=2\" rel=\"noopener\">Giá <strong>lúa</strong></a>"
                        + "<strong> &lt;tăng&gt;</strong> mạnh");
    }

    @Test
    void aPictureFromAnAddressThatRunsCodeIsLeftOut() {
        var article = anArticle()
                .showing(new Picture("javascript:alert(1)", null, null, "x"))
                .saying(
                        Block.Image.of(new Picture("data:text/html,x", null, null, "x")),
                        new Block.Paragraph("Đoạn", List.of()));

        var page = html(article, vietnamese);

        assertThat(page.outerHtml()).doesNotContain("javascript:", "data:");
        assertThat(page.select("img, figure, meta[property=og:image]")).isEmpty();
    }

    @Test
    void aMeasuredPictureKeepsItsPlaceAndComesInTheSizeThatIsNeeded() {
        var sizes = List.of(
                new Rendition("https://anh.example/320.jpg", 320, 213),
                new Rendition("https://anh.example/a,b.jpg", 640, 427),
                new Rendition("javascript:alert(1)", 960, 640),
                new Rendition("https://anh.example/1280.jpg", 1280, 853));
        var picture = new Picture("https://anh.example/1280.jpg", null, null, "Ảnh", 1280, 853, sizes);
        var page = html(
                anArticle().showing(picture).saying(Block.Image.of(picture), new Block.Gallery(List.of(picture), null)),
                vietnamese);

        assertThat(page.select("img")).hasSize(3).allSatisfy(img -> {
            assertThat(img.attr("width")).isEqualTo("1280");
            assertThat(img.attr("height")).isEqualTo("853");
            assertThat(img.attr("sizes")).endsWith("100vw");
            assertThat(img.attr("srcset"))
                    .isEqualTo("https://anh.example/320.jpg 320w, https://anh.example/1280.jpg 1280w");
        });
    }

    @Test
    void aPictureThatNobodyHasMeasuredSaysNothingOfItsSize() {
        var img = html(anArticle().showing(new Picture("/assets/a.svg", null, null, "x")), vietnamese)
                .expectFirst("img");

        assertThat(img.attributes().asList()).extracting(Attribute::getKey).doesNotContain("width", "srcset", "sizes");
    }

    @Test
    void searchEnginesReadANewsArticle() {
        var article = anArticle()
                .headed("Một </script> & hai")
                .tagged("cầu")
                .showing(new Picture("/assets/a.svg", null, null, "x"));

        var script = html(article, vietnamese)
                .expectFirst("script[type=application/ld+json]")
                .html();

        assertThat(script).doesNotContain("<", "&");
        var data = new JsonMapper().readTree(script);
        assertThat(data.get("@type").stringValue()).isEqualTo("NewsArticle");
        assertThat(data.get("headline").stringValue()).isEqualTo("Một </script> & hai");
        assertThat(data.get("datePublished").stringValue()).isEqualTo("2022-12-30T05:26:00Z");
        assertThat(data.at("/author/0/name").stringValue()).isEqualTo("Hiền Thu");
        assertThat(data.at("/image/0").stringValue()).isEqualTo("https://broadsheet.example/assets/a.svg");
        assertThat(data.get("inLanguage").stringValue()).isEqualTo("vi");
    }

    @Test
    void theJsonHasTheArticleItsAddressAndTheDiscussion() {
        var article = anArticle().saying(new Block.Paragraph("Đoạn", List.of()), new Block.Unknown());

        var json = Reading.json(
                pressing.json(new ArticlePage(article.build(), 2, new Discussion.Unavailable(), List.of())));

        assertThat(json.propertyNames()).containsExactly("article", "commentCount", "discussion");
        assertThat(json.at("/article/url").stringValue()).isEqualTo("/articles/cau-ben-lang");
        assertThat(json.at("/article/publishedAt").stringValue()).isEqualTo("2022-12-30T05:26:00Z");
        assertThat(json.at("/article/body").toString()).isEqualTo("[{\"type\":\"paragraph\",\"text\":\"Đoạn\"}]");
        assertThat(json.get("commentCount").intValue()).isEqualTo(2);
        assertThat(json.get("discussion").toString()).isEqualTo("{\"state\":\"unavailable\"}");
    }

    @Test
    void everyArticleOfTheSampleIsPressedInEveryEdition() {
        for (var page : SampleNewsroom.pages()) {
            for (var edition : editions.all()) {
                var read = Reading.page(pressing.html(page, edition));
                assertThat(read.select("h1").eachText())
                        .containsExactly(page.article().headline());
                assertThat(read.select(".story-body > *"))
                        .hasSameSizeAs(page.article().body());
                assertThat(read.select(".comment-author")).hasSize((int) page.commentCount());
            }
        }
    }

    private Document html(AnArticle article, Edition edition) {
        return Reading.page(
                pressing.html(new ArticlePage(article.build(), 0, new Discussion.Empty(), List.of()), edition));
    }
}
