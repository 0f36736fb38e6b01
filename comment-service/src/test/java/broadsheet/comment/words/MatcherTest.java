package broadsheet.comment.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatcherTest {

    @ParameterizedTest
    @CsvSource({
        "idiot, 'IDIOT!'",
        "idiot, 'ld10t'",
        "idiot, 'ïdíot'",
        "idiot, 'іdіоt'",
        "idiot, 'ｉｄｉｏｔ'",
        "casino, 'c@$in0'",
        "đồ ngu, 'Đúng là ĐỒ  NGU.'",
        "đồ ngu, 'Đồ​ ngu'",
        "hòa, 'hoà'",
    })
    void aWordIsFoundHoweverItIsSpelt(String word, String text) {
        assertThat(found(Phrase.of(word), text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "ass, 'class passes'",
        "lồn, 'lớn lên'",
        "lồn, 'lon nước'",
        "đồ ngu, 'đồ chơi ngu'",
        "đồ ngu, 'đồ'",
        "đồ ngu, 'do ngu'",
    })
    void anotherWordIsNot(String word, String text) {
        assertThat(found(Phrase.of(word), text)).isFalse();
    }

    @Test
    void accentsCountAsTheEntrySays() {
        assertThat(found(new Phrase("đồ ngu", false), "do ngu")).isTrue();
        assertThat(found(new Phrase("do ngu", true), "đồ ngu")).isFalse();
        assertThat(Phrase.of("đồ ngu").exactAccents()).isTrue();
        assertThat(Phrase.of("idiot").exactAccents()).isFalse();
    }

    @Test
    void aPhraseHasWords() {
        assertThatThrownBy(() -> Phrase.of("…")).hasMessage("must have 1 to 10 words");
        assertThatThrownBy(() -> Phrase.of("a".repeat(101))).hasMessage("must have at most 100 characters");
    }

    @Test
    void tenThousandPhrasesAreLookedUpWordByWord() {
        var matcher = new Matcher(IntStream.range(0, 10_000)
                .mapToObj(i -> Phrase.of("cấm " + Integer.toString(i, 36)))
                .toList());

        assertThat(matcher.find("lời nói ".repeat(2_000))).isEmpty();
        assertThat(matcher.find("lời nói ".repeat(2_000) + "Cấm 7pk")).contains(Phrase.of("cấm 7pk"));
    }

    private static boolean found(Phrase phrase, String text) {
        return new Matcher(List.of(phrase)).find(text).isPresent();
    }
}
