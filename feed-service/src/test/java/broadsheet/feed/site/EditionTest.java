package broadsheet.feed.site;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.feed.SampleNewsroom;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EditionTest {

    private final Editions editions = SampleNewsroom.editions();
    private final Edition vietnamese = editions.askedFor("vi");
    private final Edition english = editions.askedFor("en");

    @Test
    void aTimeIsPrintedByTheNewsroomsClockInTheMannerOfTheLanguage() {
        var time = Instant.parse("2022-12-30T05:26:59Z");

        assertThat(vietnamese.dateTime(time)).isEqualTo("30/12/2022 12:26");
        assertThat(english.dateTime(time)).isEqualTo("30 December 2022, 12:26");
    }

    @Test
    void aCountHasTheGrammarAndTheGroupingOfTheLanguage() {
        assertThat(vietnamese.comments(1)).isEqualTo("1 bình luận");
        assertThat(vietnamese.comments(1234)).isEqualTo("1.234 bình luận");
        assertThat(english.comments(0)).isEqualTo("0 comments");
        assertThat(english.comments(1)).isEqualTo("1 comment");
        assertThat(english.comments(1234)).isEqualTo("1,234 comments");
    }

    @Test
    void linksKeepTheReaderInTheEdition() {
        assertThat(vietnamese.link("/sections/kinh-te")).isEqualTo("/sections/kinh-te");
        assertThat(english.link("/sections/kinh-te")).isEqualTo("/sections/kinh-te?lang=en");
        assertThat(english.absolute("/")).isEqualTo("https://broadsheet.example/?lang=en");
    }

    @Test
    void anUnknownLanguageGetsTheDefaultEdition() {
        assertThat(editions.askedFor("fr")).isSameAs(vietnamese);
        assertThat(editions.askedFor(null)).isSameAs(vietnamese);
        assertThat(editions.askedFor("EN")).isSameAs(english);
    }

    @Test
    void aValueThatLooksLikeAPlaceholderIsPrintedAsItIs() {
        assertThat(english.label("articleTitle", "What {1} means", "Broadsheet"))
                .isEqualTo("What {1} means – Broadsheet");
    }

    @Test
    void everyLanguageHasEveryLabel() {
        assertThat(keys(english)).isEqualTo(keys(vietnamese));
    }

    /** Without the plural's form, of which each language has its own. */
    private static Set<String> keys(Edition edition) {
        return edition.labels().keySet().stream()
                .map(key -> key.replaceFirst("\\.(zero|one|two|few|many|other)$", ""))
                .collect(Collectors.toSet());
    }
}
