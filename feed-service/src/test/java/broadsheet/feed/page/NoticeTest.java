package broadsheet.feed.page;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.feed.Reading;
import broadsheet.feed.SampleNewsroom;
import broadsheet.feed.site.Editions;
import org.junit.jupiter.api.Test;

class NoticeTest {

    private final Editions editions = SampleNewsroom.editions();
    private final PressingNotices pressing = new PressingNotices(editions);

    @Test
    void aMissingPageSaysWhatToDoInTheReadersLanguage() {
        var vietnamese = Reading.page(pressing.notFound(editions.askedFor("vi")));
        var english = Reading.page(pressing.notFound(editions.askedFor("en")));

        assertThat(vietnamese.select("h1").text()).isEqualTo("Không tìm thấy trang");
        assertThat(english.select("h1").text()).isEqualTo("Page not found");
        assertThat(english.select("main a").attr("href")).isEqualTo("/?lang=en");
    }

    @Test
    void aPageThatIsAwayHasTheHouseStyle() {
        var page = Reading.page(pressing.unavailable(editions.askedFor("vi")));

        assertThat(page.select("h1").text()).isEqualTo("Trang tạm thời chưa đọc được");
        assertThat(page.select(".sections a")).hasSize(9);
    }

    @Test
    void searchEnginesLeaveNoticesOut() {
        var page = Reading.page(pressing.notFound(editions.askedFor("vi")));

        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select("link[rel=canonical]")).isEmpty();
    }
}
