package broadsheet.importing.body;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.importing.article.ImportedArticle.Body;
import broadsheet.importing.article.ImportedArticle.LineBreaks;
import broadsheet.importing.article.Note;
import broadsheet.importing.article.Notes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BodyReadingTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Notes notes = new Notes();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        <p>Giá <b>lúa</b>  tăng</p> | [{"type":"paragraph","text":"Giá lúa tăng","marks":[{"style":"strong","from":4,"to":7}]}]
        <p>A<br>B</p><p> </p>       | [{"type":"paragraph","text":"A\\nB"}]
        <p>x <a href="/b">b </a>c</p> | [{"type":"paragraph","text":"x b c","marks":[{"style":"link","from":2,"to":3,"href":"https://old.example/b"}]}]
        <p>a&nbsp;&amp; b</p>       | [{"type":"paragraph","text":"a\u00a0& b"}]
        <h1>A</h1><h4>B</h4>        | [{"type":"heading","level":2,"text":"A"},{"type":"heading","level":3,"text":"B"}]
        a <i>b</i><div>c</div>d     | [{"type":"paragraph","text":"a b","marks":[{"style":"emphasis","from":2,"to":3}]},{"type":"paragraph","text":"c"},{"type":"paragraph","text":"d"}]
        <ol><li>a</li><li><code>b</code></li></ol> | [{"type":"list","ordered":true,"items":["a","b"],"itemMarks":[[],[{"style":"code","from":0,"to":1}]]}]
        <blockquote><p>a</p><p>b</p><cite>— C</cite></blockquote> | [{"type":"quote","text":"a\\nb","attribution":"C"}]
        <figure><img src="/i.jpg" alt="I"><figcaption>C <b>d</b></figcaption></figure> | [{"type":"image","url":"https://old.example/i.jpg","alt":"I","caption":"C d"}]
        <figure class="kg-gallery-card"><img src="/a.jpg" alt="A"><img src="/b.jpg" alt="B"></figure> | [{"type":"gallery","images":[{"url":"https://old.example/a.jpg","alt":"A"},{"url":"https://old.example/b.jpg","alt":"B"}]}]
        <p>a <img src="/i.jpg" alt="I"> b</p> | [{"type":"paragraph","text":"a"},{"type":"image","url":"https://old.example/i.jpg","alt":"I"},{"type":"paragraph","text":"b"}]
        <iframe src="//youtube.com/embed/1"></iframe> | [{"type":"embed","url":"https://youtube.com/embed/1"}]
        <table><thead><tr><th>a</th><th>b</th></tr></thead><tr><td>1</td></tr></table> | [{"type":"table","header":["a","b"],"rows":[["1",""]]}]
        <pre>a  b</pre><hr>         | [{"type":"paragraph","text":"a  b","marks":[{"style":"code","from":0,"to":4}]},{"type":"divider"}]
        <figure class="wp-block-pullquote"><blockquote><p>a</p></blockquote></figure> | [{"type":"pull-out","text":"a"}]
        """)
    void htmlBecomesBlocks(String html, String blocks) {
        assertThat(read(html, LineBreaks.MARKED)).isEqualTo(JSON.readTree(blocks));
        assertThat(notes.list()).isEmpty();
    }

    @Test
    void typedLineBreaksAreParagraphsAndLines() {
        assertThat(read("Một\nhai <b>ba</b>\n\nBốn\r\n\r\n<h2>Năm</h2>\nSáu", LineBreaks.TYPED))
                .isEqualTo(JSON.readTree("""
                    [{"type": "paragraph", "text": "Một\\nhai ba",
                      "marks": [{"style": "strong", "from": 8, "to": 10}]},
                     {"type": "paragraph", "text": "Bốn"}, {"type": "heading", "level": 2, "text": "Năm"},
                     {"type": "paragraph", "text": "Sáu"}]
                    """));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<video src=\"/v.mp4\"></video>",
                "<p>a <a href=\"javascript:alert(1)\">b</a></p>",
                "<img alt=\"nowhere\">",
                "<ul><li>a<ul><li>b</li></ul></li></ul>",
                "<table><tr><td colspan=\"2\">a</td></tr></table>"
            })
    void whatHasNoBlockIsNoted(String html) {
        assertThat(read(html, LineBreaks.MARKED).toString()).doesNotContain("alert(");
        assertThat(notes.list()).extracting(Note::count).containsExactly(1);
    }

    private JsonNode read(String html, LineBreaks breaks) {
        return JSON.valueToTree(
                BodyReading.blocksOf(new Body(html, breaks, "https://old.example/a/"), "Headline", notes));
    }
}
