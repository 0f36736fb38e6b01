package broadsheet.article.content;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.article.Answer;
import broadsheet.article.Desk;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class BodyTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Desk.ask("GET", "/schemas/article-body.json", "").body().toString(), InputFormat.JSON);

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                {"type": "paragraph", "text": "Giá lúa tăng", "marks": [{"style": "link", "from": 0, "to": 7,
                 "href": "https://example.org/lua?a=1&b=2"}, {"style": "strong", "from": 4, "to": 12}]}\
                """,
                "{\"type\": \"heading\", \"level\": 3, \"text\": \"Vì sao\"}",
                "{\"type\": \"image\", \"url\": \"/assets/a.svg\", \"caption\": \"C\", \"credit\": \"D\", \"alt\":"
                        + " \"E\"}",
                """
                {"type": "gallery", "caption": "Chợ nổi", "images": [{"url": "/assets/a.svg", "alt": "A"},
                 {"url": "https://anh.example/b.jpg"}]}\
                """,
                """
                {"type": "quote", "text": "Tôi tiếc lắm", "marks": [{"style": "emphasis", "from": 0, "to": 3}],
                 "attribution": "Bà Tư"}\
                """,
                """
                {"type": "list", "ordered": true, "items": ["Một", "Hai"],
                 "itemMarks": [[], [{"style": "link", "from": 0, "to": 3, "href": "mailto:a@example.org"}]]}\
                """,
                """
                {"type": "table", "caption": "Giá", "header": ["Loại", "Đồng"], "rows": [["IR 504", ""], ["", "8.200"]]}
                """,
                "{\"type\": \"embed\", \"url\": \"https://www.youtube.com/watch?v=aqz\", \"caption\": \"Phim\"}",
                "{\"type\": \"pull-out\", \"title\": \"Con số\", \"text\": \"9,54%\"}",
                "{\"type\": \"divider\"}"
            })
    void everyKindOfBlockIsReadAsItWasWrittenAndFitsTheSchema(String block) {
        var body = "[%s]".formatted(block);
        var draft = draft(body);

        assertThat(draft.status()).as(draft.errors().toString()).isEqualTo(201);
        assertThat(Desk.read(draft.id()).body().get("body")).isEqualTo(JSON.readTree(body));
        assertThat(SCHEMA.validate(body, InputFormat.JSON)).isEmpty();
        assertThat(SCHEMA.validate(draft.body().get("body").toString(), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {"type": "paragraph", "text": "a", "marks": [{"style": "loud", "from": 0, "to": 1}]}   | body[0].marks[0].style: must be one of [link, strong, emphasis, underline, strikethrough, superscript, subscript, code]
        {"type": "paragraph", "text": "a", "marks": [{"style": "strong", "to": 1}]}            | body[0].marks[0].from: is missing
        {"type": "paragraph", "text": "a", "marks": [{"style": "link", "from": 0, "to": 1}]}   | body[0].marks[0]: must have href if it is a link, and only then
        {"type": "paragraph", "text": "a", "marks": [{"style": "code", "from": -1, "to": 1}]}  | body[0].marks[0]: must begin at 0 or later, and end after it begins
        {"type": "paragraph", "text": "a", "marks": [null]}                                    | body[0].marks[0]: is missing
        {"type": "list", "items": ["a", ""]}                                                   | body[0].items[1]: must not be empty
        {"type": "list", "items": []}                                                          | body[0].items: must have 1 to 200 items, but has 0
        {"type": "gallery", "images": [{"url": "/a.svg"}]}                                     | body[0].images: must have 2 to 60 images, but has 1
        {"type": "gallery", "images": [{"url": "/a.svg"}, {"url": "a b"}]}                     | body[0].images[1].url: must be an http or https address, or a path of the site such as /a.jpg
        {"type": "table", "rows": [[]]}                                                        | body[0].rows: must have 1 to 30 cells in a row, but has 0
        {"type": "embed", "url": "http://www.youtube.com/watch?v=aqz"}                         | body[0].url: must be an https address of one of the providers youtube.com, youtu.be, vimeo.com, tiktok.com, facebook.com, instagram.com, x.com, twitter.com, bsky.app, soundcloud.com, open.spotify.com, datawrapper.de
        """)
    void aBlockThatIsWrongIsRefusedWithThePathOfTheFaultAndTheSchemaRefusesItToo(String block, String fault) {
        var body = "[%s]".formatted(block);
        var refused = draft(body);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors()).containsExactly(fault);
        assertThat(SCHEMA.validate(body, InputFormat.JSON)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {"type": "paragraph", "text": "ab", "marks": [{"style": "code", "from": 0, "to": 3}]}   | body[0].marks: must end at 2 at most, where the text does, but one ends at 3
        {"type": "paragraph", "text": "🌧", "marks": [{"style": "code", "from": 0, "to": 1}]}   | body[0].marks: must not begin or end in the middle of a character
        {"type": "paragraph", "text": "abc", "marks": [{"style": "link", "from": 0, "to": 2, "href": "/a"}, {"style": "link", "from": 1, "to": 3, "href": "/b"}]} | body[0].marks: must not have a link within a link
        {"type": "list", "items": ["a"], "itemMarks": [[], []]}                                 | body[0].itemMarks: must have one list for each of the 1 items, or none at all
        {"type": "table", "header": ["a", "b"], "rows": [["c", "d"], ["e"]]}                    | body[0].rows: must have 2 cells in every row
        {"type": "table", "rows": [["c", null]]}                                                | body[0].rows[0][1]: is missing
        {"type": "embed", "url": "https://youtube.com.evil.example/"}                           | body[0].url: must be an https address of one of the providers youtube.com, youtu.be, vimeo.com, tiktok.com, facebook.com, instagram.com, x.com, twitter.com, bsky.app, soundcloud.com, open.spotify.com, datawrapper.de
        """)
    void whatASchemaCannotSayTheServiceChecks(String block, String fault) {
        assertThat(draft("[%s]".formatted(block)).errors()).containsExactly(fault);
    }

    @Test
    void marksStayOnTheirWordsWhenTheTextIsComposed() {
        var decomposed = " Hue\u0302\u0301 mưa";
        var draft = draft("""
            [{"type": "paragraph", "text": "%s", "marks": [{"style": "strong", "from": 7, "to": 10}]}]
            """.formatted(decomposed));

        var paragraph = draft.body().at("/body/0");
        assertThat(paragraph.get("text").asString()).isEqualTo("Huế mưa");
        assertThat(paragraph.at("/marks/0/from").asInt()).isEqualTo(4);
        assertThat(paragraph.at("/marks/0/to").asInt()).isEqualTo(7);
    }

    @ParameterizedTest
    @MethodSource("broadsheet.web.Hostile#texts")
    void hostileTextIsTextAndNoAddress(String text) {
        var body = JSON.writeValueAsString(List.of(Map.of("type", "paragraph", "text", text)));
        var link = Map.of("style", "link", "from", 0, "to", 1, "href", text);
        var linking = List.of(Map.of("type", "paragraph", "text", "x", "marks", List.of(link)));

        assertThat(draft(body).body().at("/body/0/text").asString()).isEqualTo(text);
        assertThat(draft(JSON.writeValueAsString(linking)).status()).isEqualTo(422);
        assertThat(draft(JSON.writeValueAsString(List.of(Map.of("type", "image", "url", text))))
                        .status())
                .isEqualTo(422);
    }

    private static Answer draft(String body) {
        return Desk.post("", "{\"headline\": \"Thân bài\", \"body\": %s}".formatted(body));
    }
}
