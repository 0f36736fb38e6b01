package broadsheet.feed.front;

import static broadsheet.feed.AnArticle.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.events.Picture;
import broadsheet.feed.AFront;
import broadsheet.feed.Reading;
import broadsheet.feed.SampleNewsroom;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrontTest {

    private final PressingFronts pressing = new PressingFronts(SampleNewsroom.editions());

    @Test
    void theJsonHasExactlyTheDocumentedShape() {
        var article = anArticle()
                .called("cau-ben-lang")
                .withStandfirst("Sapo")
                .showing(new Picture("/assets/cau.svg", null, "Broadsheet", "Cầu"))
                .build();

        var json = pressing.json(AFront.ofLatest("home", List.of(FrontItem.of(article, 3))));

        assertThat(json.contentType()).isEqualTo("application/json");
        assertThat(Reading.text(json)).isEqualTo("""
            {"name":"home","blocks":[{"name":"latest","items":[{\
            "id":"cau-ben-lang","slug":"cau-ben-lang","headline":"Cầu Bến Lăng sửa mặt cầu ban đêm",\
            "standfirst":"Sapo","url":"/articles/cau-ben-lang","section":"thoi-su","language":"vi",\
            "publishedAt":"2022-12-30T05:26:00Z","updatedAt":"2022-12-30T05:26:00Z",\
            "bylines":["Hiền Thu"],\
            "mainImage":{"url":"/assets/cau.svg","credit":"Broadsheet","alt":"Cầu"},\
            "commentCount":3}]}]}\
            """);
    }

    @Test
    void whatAnArticleDoesNotHaveIsLeftOutOfTheJson() {
        var item = Reading.json(pressing.json(AFront.ofLatest("home", List.of(item("a", "2022-12-30T05:26:00Z")))))
                .at("/blocks/0/items/0");

        assertThat(item.has("standfirst")).isFalse();
        assertThat(item.has("mainImage")).isFalse();
    }

    private static FrontItem item(String id, String publishedAt) {
        return FrontItem.of(anArticle().called(id).publishedAt(publishedAt).build(), 0);
    }
}
