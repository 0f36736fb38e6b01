package broadsheet.feed.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import broadsheet.feed.Replica;
import java.net.URLEncoder;
import java.time.Duration;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class StrangeSearchTest {

    private final Replica feed = Replica.shared();

    @BeforeEach
    void theIndexIsThere() {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> feed.get("/search/articles?q=a").statusCode() == 200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/search/articles | q",
                "/search/articles?q=%20 | q",
                "/search/suggestions | q",
                "/search/articles?q=a&section=A%20b | section",
                "/search/articles?q=a&from=gestern | from",
                "/search/articles?q=a&to=2026-13-01 | to",
                "/search/articles?q=a&to=%2B999999999-12-31 | to",
                "/search/articles?q=a&cursor=x | cursor",
                "/search/articles?q=a&cursor=MSAy | cursor",
                "/search/articles?q=a&limit=0 | limit",
                "/search/articles?q=a&limit=51 | limit"
            })
    void whatCantBeUnderstoodIsAProblemThatNamesTheParameter(String path, String parameter) {
        var problem = feed.get(path);

        assertThat(problem.statusCode()).isEqualTo(400);
        assertThat(problem.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(JsonMapper.shared()
                        .readTree(problem.body())
                        .at("/errors/0/field")
                        .asString())
                .isEqualTo(parameter);
    }

    @Test
    void whatIsTooLongIsRefusedPolitely() {
        var long1 = "a".repeat(6_000);

        assertThat(feed.get("/search/articles?q=" + long1).statusCode()).isEqualTo(400);
        assertThat(feed.get("/search/suggestions?q=" + long1).statusCode()).isEqualTo(400);
        var page = feed.get("/search?lang=en&q=" + long1);
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("at most 200 characters");
        assertThat(feed.get("/search?q=" + "a".repeat(10_000)).statusCode()).isBetween(400, 499);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*:*", "\"", "\"\"\"", "?!…", "+-&&||!(){}[]^~*?:\\/", "AND OR NOT", "../..", "<script>"})
    @MethodSource("broadsheet.web.Hostile#texts")
    void noQuestionIsAFailure(String question) {
        for (var path : List.of("/search?q=", "/search/articles?q=", "/search/suggestions?q=")) {
            var answer = feed.get(path + encoded(question));
            assertThat(answer.statusCode()).as(path + question).isIn(200, 400);
        }
        var page = Jsoup.parse(feed.get("/search?q=" + encoded(question)).body());
        assertThat(page.select("main *").stream().map(Element::tagName))
                .isSubsetOf(
                        "h1", "h2", "ol", "li", "a", "mark", "time", "span", "form", "p", "label", "input", "select",
                        "option", "button");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
