package broadsheet.article.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    @Test
    void textIsComposedAndStripped() {
        assertThat(new Headline("  Huê\u0301  ").value()).isEqualTo("Huế");
    }

    @Test
    void lengthIsCountedInCharactersAsReadersSeeThem() {
        assertThat(new Headline("🌧".repeat(300)).value()).hasSize(600);
        assertThatThrownBy(() -> new Headline("🌧".repeat(301)))
                .hasMessage("must have at most 300 characters, but has 301");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u00a0\u2003", "\u200b", "\ufeff \u2028"})
    void textThatShowsNothingIsEmpty(String text) {
        assertThatThrownBy(() -> new Tag(text)).hasMessage("must not be empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\u0000b", "a\u0007", "a\u0085b"})
    void aLineHasNoControlCharacters(String text) {
        assertThatThrownBy(() -> new Headline(text)).hasMessageContaining("control characters");
    }

    @Test
    void proseMayBreakItsLines() {
        assertThat(new Prose("a\nb").value()).isEqualTo("a\nb");
        assertThatThrownBy(() -> new Prose("a\u0000")).hasMessageContaining("control characters");
    }

    @Test
    void aLineBreakIsTheSameWhereverItWasTyped() {
        assertThat(new Prose("Một.\r\nHai.\rBa.").value()).isEqualTo("Một.\nHai.\nBa.");
    }

    @Test
    void halfACharacterIsRefused() {
        assertThatThrownBy(() -> new Headline("a\ud83d")).hasMessage("must be well-formed Unicode");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/a.jpg?w=1",
                "http://example.org",
                "HTTPS://example.org/a.jpg",
                "/assets/a.svg"
            })
    void aLinkLeadsToTheWebOrIntoTheSite(String address) {
        assertThat(new Link(address).value()).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:image/png;base64,AA",
                "//evil.example/a.jpg",
                "ftp://example.org/a",
                "https://user:secret@example.org/",
                "https://",
                "a.jpg",
                "/a b",
                ""
            })
    void aLinkLeadsNowhereElse(String address) {
        assertThatThrownBy(() -> new Link(address)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLanguageIsInItsCanonicalForm() {
        assertThat(new Language("EN-gb").value()).isEqualTo("en-GB");
        assertThatThrownBy(() -> new Language("vietnamese language")).hasMessageContaining("BCP 47");
        assertThatThrownBy(() -> new Language("")).hasMessageContaining("BCP 47");
    }

    @Test
    void aSectionIsASlug() {
        assertThatThrownBy(() -> new Section("Kinh tế")).hasMessageContaining("kinh-te");
    }

    @Test
    void aHeadingIsBelowTheHeadline() {
        var words = new Headline("Nhân chứng");

        assertThat(new Block.Heading(3, words).level()).isEqualTo(3);
        assertThatThrownBy(() -> new Block.Heading(1, words)).hasMessage("must be 2 or 3");
    }

    @Test
    void aListHasItems() {
        assertThatThrownBy(() -> new Block.Listing(true, List.of(), List.of())).hasMessageContaining("1 to 200 items");
    }

    @Test
    void nothingIsNamedTwice() {
        assertThatThrownBy(() -> Content.distinct(List.of(new Tag("lũ"), new Tag("lũ")), 30))
                .hasMessage("must not name anything twice");
        assertThatThrownBy(() -> Content.distinct(List.of(1, 2, 3), 2)).hasMessageContaining("at most 2");
    }

    @Test
    void anIdIsAUuidInItsUsualForm() {
        var id = ArticleId.next();

        assertThat(ArticleId.parse(id.toString())).isEqualTo(id);
        assertThatThrownBy(() -> ArticleId.parse("1-2-3-4-5")).isInstanceOf(IllegalArgumentException.class);
    }
}
