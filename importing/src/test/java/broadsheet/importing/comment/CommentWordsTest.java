package broadsheet.importing.comment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommentWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        <p>Một</p><p>Hai<br>Ba</p>                               | Một\\n\\nHai\\nBa
        <b>đậm</b> và <i>nghiêng</i>                             | **đậm** và *nghiêng*
        <blockquote><p>lời</p><p>cũ</p></blockquote>không        | > lời\\n>\\n> cũ\\n\\nkhông
        <a href="https://vi.example/a">đây</a>                   | [đây](https://vi.example/a)
        <a href="https://vi.example/a">https://vi.example/a</a>  | <https://vi.example/a>
        <a href="javascript:x">bấm</a>                           | bấm
        2 * 3 &lt; 7 &amp; a_b                                   | 2 \\* 3 \\< 7 & a\\_b
        <script>x</script>còn lại                                | còn lại
        """)
    void markupBecomesMarkdownAndTextStaysText(String html, String words) {
        assertThat(CommentWords.of(html)).isEqualTo(words.replace("\\n", "\n"));
    }

    @Test
    void anIdFollowsFromTheOldOneAndSortsByTime() {
        var early = Comments.comment("1", "2014-03-01T08:30:00Z").id();
        var late = Comments.comment("1", "2014-03-01T08:30:01Z").id();

        assertThat(early)
                .isEqualTo(Comments.comment("1", "2014-03-01T08:30:00Z").id());
        assertThat(early)
                .isNotEqualTo(Comments.comment("2", "2014-03-01T08:30:00Z").id());
        assertThat(early.version()).isEqualTo(7);
        assertThat(early.variant()).isEqualTo(2);
        assertThat(early.toString()).isLessThan(late.toString());
    }
}
