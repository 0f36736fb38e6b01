package broadsheet.article.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Đường sắt Bắc – Nam: “chuyến tàu” đầu tiên | duong-sat-bac-nam-chuyen-tau-dau-tien
        Giá gạo tăng 9,54% trong quý I/2026        | gia-gao-tang-9-54-trong-quy-i-2026
        Nghệ An ưu tiên việc làm cho người trẻ     | nghe-an-uu-tien-viec-lam-cho-nguoi-tre
        Ça coûte cher!                             | ca-coute-cher
        Москва                                     | moskva
        東京の雨                                    | dong-jingno-yu
        …!?                                        | article
        """)
    void aHeadlineInAnyScriptBecomesAnAddress(String headline, String slug) {
        assertThat(Slug.of(new Headline(headline)).value()).isEqualTo(slug);
    }

    @Test
    void composedAndDecomposedLettersAreTheSame() {
        assertThat(Slug.of(new Headline("Huê\u0301"))).isEqualTo(Slug.of(new Headline("Huế")));
    }

    @Test
    void aLongHeadlineIsCutBetweenWords() {
        var slug = Slug.of(new Headline("nghiêng ".repeat(30))).value();

        assertThat(slug).hasSizeLessThanOrEqualTo(80).matches("(nghieng-)*nghieng");
    }

    @Test
    void theNextChoiceHasANumberAndInTheEndAPartOfTheId() {
        var id = new ArticleId(UUID.fromString("0198c1f0-1a2b-7c3d-8e4f-5a6b7c8d9e0f"));
        var slug = new Slug("hue");

        assertThat(slug.variant(1, id)).isEqualTo(slug);
        assertThat(slug.variant(2, id)).isEqualTo(new Slug("hue-2"));
        assertThat(slug.variant(10, id)).isEqualTo(new Slug("hue-5a6b7c8d9e0f"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "a--b", "-a", "a-", "Huế", "A", "a b", "a/b", "a_b"})
    void nothingElseIsASlug(String text) {
        assertThatThrownBy(() -> new Slug(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
