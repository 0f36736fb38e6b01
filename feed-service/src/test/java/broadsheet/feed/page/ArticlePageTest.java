package broadsheet.feed.page;

import static broadsheet.feed.AnArticle.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.events.Block;
import broadsheet.events.Picture;
import broadsheet.feed.AnArticle;
import broadsheet.feed.Reading;
import broadsheet.feed.SampleNewsroom;
import broadsheet.feed.site.Edition;
import broadsheet.feed.site.Editions;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
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
                        new Block.Paragraph("Đoạn một"),
                        new Block.Unknown(),
                        new Block.Heading(3, "Ba"),
                        new Block.Image("/assets/a.svg", "Chú thích", "Broadsheet", "Ảnh"),
                        new Block.Quote("Lời", "Người nói"),
                        new Block.Listing(true, List.of("một", "hai")),
                        new Block.Listing(false, List.of("ba")),
                        new Block.Paragraph("Đoạn hai"));

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
                        "Đoạn hai");
        assertThat(body.children().stream().map(it -> it.tagName()))
                .containsExactly("h2", "p", "h3", "figure", "figure", "ol", "ul", "p");
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
                        new Block.Paragraph(hostile),
                        new Block.Quote(hostile, hostile),
                        new Block.Listing(false, List.of(hostile)));

        var pressed = pressing.html(new ArticlePage(article.build(), 0, new Discussion.Empty()), vietnamese);

        assertThat(Reading.text(pressed)).doesNotContain("<script>alert", "<!--");
        assertThat(Reading.page(pressed).select("script")).hasSize(1);
        assertThat(Reading.page(pressed).select("h1").text()).isEqualTo(hostile);
        assertThat(Reading.page(pressed).select(".story-picture img").attr("alt"))
                .isEqualTo(hostile);
    }

    @Test
    void aPictureFromAnAddressThatRunsCodeIsLeftOut() {
        var article = anArticle()
                .showing(new Picture("javascript:alert(1)", null, null, "x"))
                .saying(new Block.Image("data:text/html,x", null, null, "x"), new Block.Paragraph("Đoạn"));

        var page = html(article, vietnamese);

        assertThat(page.outerHtml()).doesNotContain("javascript:", "data:");
        assertThat(page.select("img, figure, meta[property=og:image]")).isEmpty();
    }

    @Test
    void searchEnginesReadANewsArticle() {
        var article = anArticle()
                .headed("Một </script> & hai")
                .tagged("cầu")
                .showing(new Picture("/assets/a.svg", null, null, "x"));

        var script = html(article, vietnamese)
                .select("script[type=application/ld+json]")
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
        var article = anArticle().saying(new Block.Paragraph("Đoạn"), new Block.Unknown());

        var json = Reading.json(pressing.json(new ArticlePage(article.build(), 2, new Discussion.Unavailable())));

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
        return Reading.page(pressing.html(new ArticlePage(article.build(), 0, new Discussion.Empty()), edition));
    }
}
