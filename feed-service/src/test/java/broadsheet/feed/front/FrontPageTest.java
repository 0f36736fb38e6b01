package broadsheet.feed.front;

import static broadsheet.feed.AnArticle.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.events.Picture;
import broadsheet.events.Rendition;
import broadsheet.feed.AFront;
import broadsheet.feed.AnArticle;
import broadsheet.feed.Reading;
import broadsheet.feed.SampleNewsroom;
import broadsheet.feed.site.Edition;
import broadsheet.feed.site.Editions;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class FrontPageTest {

    private final Editions editions = SampleNewsroom.editions();
    private final Edition vietnamese = editions.askedFor("vi");
    private final Edition english = editions.askedFor("en");
    private final PressingFronts pressing = new PressingFronts(editions);

    @Test
    void everyArticleOfTheSampleIsOnTheHomepageOnce() {
        var items = SampleNewsroom.pages().stream()
                .map(page -> FrontItem.of(page.article(), page.commentCount()))
                .toList();

        var page = Reading.page(pressing.home(AFront.ofLatest("home", items), vietnamese));

        assertThat(page.select(".item-headline a").eachAttr("href"))
                .hasSize(48)
                .containsExactlyInAnyOrderElementsOf(
                        items.stream().map(FrontItem::url).toList());
        assertThat(page.select("img").eachAttr("alt")).hasSize(48).doesNotContain("");
    }

    @Test
    void anItemShowsSectionHeadlineStandfirstTimeAndComments() {
        var page = home(vietnamese, 1234, anArticle().withStandfirst("Sapo"));

        var item = page.expectFirst(".lead");
        assertThat(item.select(".label a").attr("href")).isEqualTo("/sections/thoi-su");
        assertThat(item.select(".label").text()).isEqualTo("Thời sự");
        assertThat(item.select("h3").text()).isEqualTo("Cầu Bến Lăng sửa mặt cầu ban đêm");
        assertThat(item.select(".item-standfirst").text()).isEqualTo("Sapo");
        assertThat(item.select("time").attr("datetime")).isEqualTo("2022-12-30T05:26:00Z");
        assertThat(item.select("time").text()).isEqualTo("30/12/2022 12:26");
        assertThat(item.select(".meta-comments").text()).isEqualTo("1.234 bình luận");
    }

    @Test
    void theEnglishEditionKeepsItsReadersAndMarksVietnameseTexts() {
        var page = home(english, 1, anArticle());

        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("h3").attr("lang")).isEqualTo("vi");
        assertThat(page.select(".item-headline a").attr("href")).isEqualTo("/articles/cau-ben-lang?lang=en");
        assertThat(page.select(".sections a").eachAttr("href")).allMatch(href -> href.endsWith("?lang=en"));
        assertThat(page.select(".meta-comments").text()).isEqualTo("1 comment");
        assertThat(home(vietnamese, 1, anArticle()).select("h3").hasAttr("lang"))
                .isFalse();
    }

    @Test
    void everyPageNamesItsOtherLanguages() {
        var page = home(english, 0, anArticle());

        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo("https://broadsheet.example/?lang=en");
        assertThat(page.select("link[rel=alternate]").eachAttr("hreflang")).containsExactly("vi", "en", "x-default");
        assertThat(page.select(".languages a").eachAttr("href")).containsExactly("/", "/?lang=en");
        assertThat(page.select(".languages [aria-current]").text()).isEqualTo("English");
    }

    @Test
    void theMastheadIsTheHeadingOfTheHomepageAndTheSectionOfItsOwnPage() {
        var business = Reading.page(pressing.section("kinh-te", front(0, anArticle()), vietnamese));

        assertThat(home(vietnamese, 0, anArticle()).select("h1").eachText()).containsExactly("Broadsheet");
        assertThat(business.select("h1").eachText()).containsExactly("Kinh tế");
        assertThat(business.select(".sections [aria-current=page]").text()).isEqualTo("Kinh tế");
        assertThat(business.title()).isEqualTo("Kinh tế – Broadsheet");
    }

    @Test
    void aSectionThatTheSiteDoesNotHaveIsNamedButNotLinked() {
        var label = home(vietnamese, 0, anArticle().inSection("cu")).select(".label");

        assertThat(label.text()).isEqualTo("cu");
        assertThat(label.select("a")).isEmpty();
    }

    @Test
    void anEmptyFrontSaysSo() {
        assertThat(home(vietnamese, 0).select(".front-empty").text()).startsWith("Chưa có bài nào ở đây");
    }

    @Test
    void aHeadlineIsTextAndNeverMarkup() {
        var hostile = "<script>alert(1)</script> \"và\" 'thế' & {{lang}}";
        var pressed = pressing.home(front(0, anArticle().headed(hostile)), vietnamese);

        assertThat(Reading.text(pressed)).doesNotContain("<script>alert");
        assertThat(Reading.page(pressed).select("h3").text()).isEqualTo(hostile);
    }

    @Test
    void aPictureFromAnAddressThatRunsCodeIsLeftOut() {
        var picture = new Picture("javascript:alert(1)", null, null, "\" onerror=\"alert(1)");

        var text = Reading.text(pressing.home(front(0, anArticle().showing(picture)), vietnamese));

        assertThat(text).doesNotContain("javascript:", "onerror", "<img");
    }

    @Test
    void theLeadAndTheOthersPrintTheirPicturesInSizes() {
        var sizes = List.of(new Rendition("/media/320.jpg", 320, 213), new Rendition("/media/960.jpg", 960, 640));
        var picture = new Picture("/media/960.jpg", null, null, "Ảnh", 960, 640, sizes);

        var page = home(vietnamese, 0, anArticle().showing(picture), anArticle().showing(picture));

        assertThat(page.select("img[width=960][height=640]").eachAttr("srcset"))
                .containsExactly(
                        "/media/320.jpg 320w, /media/960.jpg 960w", "/media/320.jpg 320w, /media/960.jpg 960w");
        assertThat(page.select("img").eachAttr("sizes")).doesNotContain("").hasSize(2);
    }

    private Document home(Edition edition, long comments, AnArticle... articles) {
        return Reading.page(pressing.home(front(comments, articles), edition));
    }

    private static Front front(long comments, AnArticle... articles) {
        var items = Stream.of(articles)
                .map(article -> FrontItem.of(article.build(), comments))
                .toList();
        return AFront.ofLatest("home", List.copyOf(items));
    }
}
