package broadsheet.feed.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class SiteTest {

    private static final Language VI = new Language("vi");
    private static final Language EN = new Language("en");

    @Test
    void theFirstLanguageIsTheDefault() {
        assertThat(site("https://news.example", List.of(VI, EN)).defaultLanguage())
                .isEqualTo(VI);
    }

    @Test
    void aBaseUrlThatReadersCouldNotFollowIsRefused() {
        assertThatThrownBy(() -> site("news.example", List.of(VI)))
                .hasMessage("'news.example' is not a base URL, such as https://news.example");
    }

    @Test
    void noLanguageAndALanguageTwiceAreRefused() {
        assertThatThrownBy(() -> site("https://news.example", List.of())).hasMessageContaining("at least one language");
        assertThatThrownBy(() -> site("https://news.example", List.of(VI, new Language("VI"))))
                .hasMessageContaining("none twice");
    }

    @Test
    void aLanguageWithoutLabelsIsNamedWhenTheEditionsAreMade() {
        var french = new Language("fr");
        var site = site("https://news.example", List.of(french));

        assertThatThrownBy(() -> new Editions(site, new Catalogue()))
                .hasMessage("There are no labels in the language fr");
    }

    @Test
    void whatIsNoLanguageTagIsRefused() {
        assertThatThrownBy(() -> new Language("tiếng việt")).hasMessageStartingWith("'tiếng việt' is not a language");
    }

    private static Site site(String baseUrl, List<Language> languages) {
        return new Site("Broadsheet", URI.create(baseUrl), languages, ZoneId.of("Asia/Ho_Chi_Minh"));
    }
}
