package broadsheet.feed.search;

import static broadsheet.feed.AnArticle.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.events.Block;
import broadsheet.feed.AnArticle;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which articles readers expect, and in what order. */
class RelevanceTest {

    private static final Corpus VIETNAMESE = Corpus.of(
            article("hoi-phuc", "Thị trường chứng khoán hồi phục", "Phiên thứ ba liên tiếp.", "Sắc xanh trở lại."),
            article(
                    "ngan-hang",
                    "Ngân hàng nói về lãi suất",
                    "Theo dõi sát thị trường chứng khoán.",
                    "Chưa đổi lãi suất."),
            article("nong-san", "Giá lúa lên", "Vụ mùa tốt.", "Người dân mang tiền vào thị trường chứng khoán."),
            article(
                    "roi-rac",
                    "Trường học mới ở thị trấn",
                    "Thầy trò có chứng nhận.",
                    "Nhà thầu nhận khoán từng phần, thị trấn cấp đất cho trường."),
            article("ma-non", "Mạ non trên đồng", "Vụ đông xuân.", "Nông dân cấy sớm."),
            article("ma-va-non", "Má nón lá", "Truyện ngắn.", "Về một người mẹ."),
            article("duong-sat", "Đường sắt Bắc – Nam chạy thử", "Tàu đúng giờ.", "Ga mới mở."),
            article("duong-mat", "Mật và đường", "Sắt thép không liên quan.", "Công thức nấu chè."),
            article("trong-than", "Chuyện trong ngày", "Tin vắn.", "Một dòng về cà phê."),
            article("trong-the", "Tin thứ hai", "Tin vắn.", "Không có gì.").tagged("cà phê"),
            article("trong-sapo", "Tin thứ ba", "Nói về cà phê.", "Không có gì."),
            article("trong-tit", "Cà phê được mùa", "Tin vắn.", "Không có gì."));

    private static final Corpus ENGLISH = Corpus.of(
            english("rates", "Central banks raise rates", "The third time this year.", "Markets had expected it."),
            english("bank", "A bank opens in Vinh", "The first of its kind.", "It raised money; rates are low."),
            english("running", "Running in the rain", "Runners don’t mind.", "It was a long run."),
            english("nam", "Vietnam’s coffee goes abroad", "Exports are up.", "Robusta leads."),
            article("banh", "Bánh mì kẹp", "Running là chạy.", "Món ăn sáng."));

    @ParameterizedTest
    @ValueSource(strings = {"thị trường chứng khoán", "thi truong chung khoan", "THỊ TRƯỜNG CHỨNG KHOÁN"})
    void syllablesThatStandTogetherComeBeforeThoseThatAreScattered(String question) {
        assertThat(VIETNAMESE.find(question)).containsExactly("hoi-phuc", "ngan-hang", "nong-san", "roi-rac");
    }

    @Test
    void aPhraseInQuotesIsFoundAsItStandsOnly() {
        assertThat(VIETNAMESE.find("\"thị trường chứng khoán\"")).containsExactly("hoi-phuc", "ngan-hang", "nong-san");
        assertThat(VIETNAMESE.find("“thi truong” lãi suất")).containsExactly("ngan-hang");
        assertThat(VIETNAMESE.find("\"khoán chứng\"")).isEmpty();
    }

    @Test
    void withoutAccentsEverythingIsFoundAndWithThemWhatHasThemComesFirst() {
        assertThat(VIETNAMESE.find("mạ non")).containsExactly("ma-non", "ma-va-non");
        assertThat(VIETNAMESE.find("má nón")).containsExactly("ma-va-non", "ma-non");
        assertThat(VIETNAMESE.find("ma non")).containsExactlyInAnyOrder("ma-non", "ma-va-non");
        assertThat(VIETNAMESE.find("\"má nón\"").getFirst()).isEqualTo("ma-va-non");
        assertThat(VIETNAMESE.find("duong sat")).containsExactly("duong-sat", "duong-mat");
        assertThat(VIETNAMESE.find("đường sắt").getFirst()).isEqualTo("duong-sat");
    }

    @Test
    void howTheReadersKeyboardComposesLettersMakesNoDifference() {
        var decomposed = Normalizer.normalize("thị trường chứng khoán", Normalizer.Form.NFD);

        assertThat(VIETNAMESE.find(decomposed)).isEqualTo(VIETNAMESE.find("thị trường chứng khoán"));
    }

    @Test
    void aHeadlineCountsMostThenTheStandfirstTheTagsAndTheBody() {
        assertThat(VIETNAMESE.find("cà phê")).containsExactly("trong-tit", "trong-sapo", "trong-the", "trong-than");
    }

    @Test
    void ofTwoThatAreAsGoodTheNewerOneComesFirst() {
        var corpus = Corpus.of(
                article("cu", "Giá lúa", "Tin.", "Tin.").publishedAt("2019-01-01T00:00:00Z"),
                article("moi", "Giá lúa", "Tin.", "Tin.").publishedAt("2022-12-31T00:00:00Z"),
                article("moi-ma-khac", "Chuyện khác", "Tin.", "Lúa có giá.").publishedAt("2022-12-31T00:00:00Z"));

        assertThat(corpus.find("giá lúa")).containsExactly("moi", "cu", "moi-ma-khac");
    }

    @Test
    void ofManyWordsOneMayBeMissing() {
        assertThat(VIETNAMESE.find("thị trường chứng khoán hồi phục mạnh")).containsExactly("hoi-phuc");
        assertThat(VIETNAMESE.find("giá vàng")).isEmpty();
    }

    @Test
    void englishWordsAreFoundInAllTheirForms() {
        assertThat(ENGLISH.find("bank raising rate")).containsExactly("rates", "bank");
        assertThat(ENGLISH.find("ran")).isEmpty();
        assertThat(ENGLISH.find("runs")).containsExactly("running");
        assertThat(ENGLISH.find("vietnam exports")).containsExactly("nam");
    }

    @Test
    void endingsAreEnglishOnlyInEnglishArticles() {
        assertThat(ENGLISH.find("running")).containsExactly("running", "banh");
        assertThat(ENGLISH.find("run")).containsExactly("running");
    }

    @Test
    void smallWordsAreNotMissedWhereOthersAreThere() {
        assertThat(ENGLISH.find("the banks of the rates")).first().isEqualTo("rates");
        assertThat(ENGLISH.find("in the")).contains("running").doesNotContain("nam");
    }

    @Test
    void whatIsFoundIsMarkedAndNothingElseIsMarkup() {
        var corpus =
                Corpus.of(article("a", "Lúa <b>& gạo</b>", "Sapo.", "Câu đầu. Giá lúa lên <i>rất</i> cao. Câu cuối."));

        var found = corpus.mark("lua");

        assertThat(found.headline()).isEqualTo("<mark>Lúa</mark> &lt;b&gt;&amp; gạo&lt;/b&gt;");
        assertThat(found.text()).contains("Giá <mark>lúa</mark> lên &lt;i&gt;rất&lt;/i&gt; cao.");
        assertThat(ENGLISH.mark("runs").headline()).isEqualTo("<mark>Running</mark> in the rain");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "*:*",
                "\"",
                "\"\"",
                "\"\"\"",
                "?!…",
                "\0",
                "+-&&||!(){}[]^\"~*?:\\/",
                "AND OR NOT",
                "a AND",
                "\uD800"
            })
    @MethodSource("broadsheet.web.Hostile#texts")
    void noQuestionIsTooStrangeToBeAnswered(String question) {
        assertThat(VIETNAMESE.find(question)).hasSizeLessThanOrEqualTo(12);
    }

    private static AnArticle article(String slug, String headline, String standfirst, String text) {
        return anArticle()
                .called(slug)
                .headed(headline)
                .withStandfirst(standfirst)
                .saying(new Block.Paragraph(text, List.of()));
    }

    private static AnArticle english(String slug, String headline, String standfirst, String text) {
        return article(slug, headline, standfirst, text).writtenIn("en");
    }
}
