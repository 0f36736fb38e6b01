package broadsheet.article.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SearchWordsTest {

    @Test
    void wordsHaveNoAccentsInWhateverScriptTheyAre() {
        assertThat(SearchWords.in("Đường sắt “Bắc – Nam”… chạy thử"))
                .containsExactly("duong", "sat", "bac", "nam", "chay", "thu");
        assertThat(SearchWords.in("Straße in Москва, Ærø")).containsExactly("strasse", "in", "moskva", "aero");
        assertThat(SearchWords.in("đường e\u0302\u0301 Москва")).containsExactly("duong", "e", "moskva");
    }

    @Test
    void theShortWayLeadsWhereTheTransliteratorDoes() {
        var slow = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");
        var letters = IntStream.concat(IntStream.range(0x20, 0x530), IntStream.rangeClosed(0x1e00, 0x206f))
                .filter(Character::isDefined)
                .mapToObj(Character::toString);

        assertThat(letters.flatMap(letter -> Stream.of(letter, "x" + letter + "y")))
                .allSatisfy(text -> assertThat(SearchWords.in(text))
                        .as("%s, U+%04x", text, (int) text.charAt(0))
                        .isEqualTo(words(slow.transliterate(text))));
    }

    private static List<String> words(String ascii) {
        return Stream.of(ascii.split("[^a-z0-9]+", -1))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }
}
