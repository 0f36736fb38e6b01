package broadsheet.comment.markup;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.web.Hostile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        *nghiêng* và **đậm**         | <p><em>nghiêng</em> và <strong>đậm</strong></p>
        `a < b`                      | <p><code>a &lt; b</code></p>
        một\\nhai                    | <p>một<br>\\nhai</p>
        > trích                      | <blockquote>\\n<p>trích</p>\\n</blockquote>
        - một\\n- hai                | <ul>\\n<li>một</li>\\n<li>hai</li>\\n</ul>
        3. ba                        | <ol start="3">\\n<li>ba</li>\\n</ol>
        [x](https://a.vn "t")        | <p><a href="https://a.vn" rel="nofollow ugc noopener">x</a></p>
        <https://a.vn>               | <p><a href="https://a.vn" rel="nofollow ugc noopener">https://a.vn</a></p>
        ![ảnh](http://a.vn/i.png)    | <p><a href="http://a.vn/i.png" rel="nofollow ugc noopener">ảnh</a></p>
        [x](javascript:alert(1))     | <p>x</p>
        [x](//a.vn) [y](/z) [m](mailto:a@a.vn) | <p>x y m</p>
        # không là tiêu đề           | <p># không là tiêu đề</p>
        <b>đậm</b> & <!-- x -->      | <p>&lt;b&gt;đậm&lt;/b&gt; &amp; &lt;!-- x --&gt;</p>
        """)
    void aTextBecomesHtml(String text, String html) {
        assertThat(Markup.html(text.replace("\\n", "\n"))).isEqualTo(html.replace("\\n", "\n"));
    }

    @Test
    void codeKeepsItsLines() {
        assertThat(Markup.html("```\na\n  <b>\n```")).isEqualTo("<pre><code>a\n  &lt;b&gt;\n</code></pre>");
    }

    @ParameterizedTest
    @MethodSource("broadsheet.web.Hostile#texts")
    void nothingHostileGetsThrough(String text) {
        for (var disguise :
                new String[] {"%s", "[x](%s)", "[%s](https://a.vn)", "![%s](x)", "<%s>", "```%s\n%s\n```"}) {
            var html = Jsoup.parseBodyFragment(Markup.html(disguise.formatted(text, text)));

            assertThat(html.body().select("* :not(p, br, em, strong, code, pre, blockquote, ul, ol, li, a)"))
                    .isEmpty();
            assertThat(html.select("a").eachAttr("href")).allMatch(it -> it.matches("(?i)https?://.*"));
            assertThat(html.body().select("*"))
                    .allSatisfy(
                            it -> assertThat(it.attributes().asList().stream().map(Attribute::getKey))
                                    .isSubsetOf("href", "rel", "start"));
        }
        assertThat(Hostile.texts()).hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @ValueSource(strings = {">", "- ", "*a **b ", "[", "![", "` ", "<", "1. ", "(", "_a_ ", "**", "> - "})
    void whatIsNestedWithoutEndIsStillRead(String opening) {
        assertThat(Markup.html(opening.repeat(5_000 / opening.length()) + "x")).contains("x");
    }
}
