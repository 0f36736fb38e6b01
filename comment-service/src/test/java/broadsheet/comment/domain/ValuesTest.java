package broadsheet.comment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    @Test
    void textIsComposedStrippedAndItsLinesEndInOneWay() {
        assertThat(new CommentText(" Huê\u0301\r\nmưa\rto ").value()).isEqualTo("Huế\nmưa\nto");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n ", "\u200b", "\u2060\u00a0"})
    void textShowsSomething(String text) {
        assertThatThrownBy(() -> new CommentText(text)).hasMessage("must not be empty");
    }

    @Test
    void vietnameseInAnyNormalFormIsOneForm() {
        var composed = "Tiếng Việt ở Huế";

        assertThat(Stream.of(Normalizer.Form.values())
                        .map(form -> new CommentText(Normalizer.normalize(composed, form)).value()))
                .containsOnly(composed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"HÒA BÌNH ở Thủy  Nguyên", "hoà bình\nở thuỷ nguyên", "Ho\u0300a bi\u0300nh ở thủy nguyên\u200b"
            })
    void whatSaysTheSameToAReaderFoldsToTheSame(String text) {
        assertThat(new CommentText(text).folded()).isEqualTo(new CommentText("Hòa bình ở Thủy Nguyên").folded());
    }

    @Test
    void wordsThatDifferInAToneAreDifferent() {
        assertThat(new CommentText("ma").folded()).isNotEqualTo(new CommentText("má").folded());
        assertThat(new CommentText("hòa").folded()).isNotEqualTo(new CommentText("hóa").folded());
    }

    @Test
    void lengthIsCountedInCharactersAsReadersSeeThem() {
        var family = "👩‍👩‍👧";

        assertThat(new AuthorName(family.repeat(80)).value()).startsWith(family);
        assertThatThrownBy(() -> new AuthorName(family.repeat(81))).hasMessage("must have at most 80 characters");
        assertThatThrownBy(() -> new CommentText("a".repeat(5_001))).hasMessage("must have at most 5000 characters");
    }

    @Test
    void aPileOfAccentsIsTooLong() {
        assertThatThrownBy(() -> new AuthorName("a" + "\u0301".repeat(2_000)))
                .hasMessageContaining("at most 80 characters");
    }

    @Test
    void controlCharactersAreRefused() {
        assertThatThrownBy(() -> new CommentText("a\u0000b")).hasMessageContaining("control characters");
        assertThatThrownBy(() -> new AuthorName("a\nb")).hasMessageContaining("line breaks");
        assertThatThrownBy(() -> new AuthorName("a\ud83d")).hasMessage("must be well-formed Unicode");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1-2-3-4-5", "0198c1f0-1a2b-7c3d-8e4f-5a6b7c8d9e0fa"})
    void anIdIsAUuidInItsUsualForm(String text) {
        assertThatThrownBy(() -> CommentId.parse(text)).hasMessage("must be a UUID");
    }
}
