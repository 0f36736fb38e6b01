package broadsheet.feed.front;

import static broadsheet.feed.AnArticle.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.events.Picture;
import broadsheet.feed.Reading;
import broadsheet.feed.SampleNewsroom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FrontTest {

    private final PressingFronts pressing = new PressingFronts(SampleNewsroom.editions());

    @Test
    void theNewestArticleStandsFirstAndOfTwoPublishedAtOnceTheLaterId() {
        var items = List.of(
                item("a", "2022-12-30T05:26:00Z"),
                item("c", "2022-12-30T05:27:00Z"),
                item("b", "2022-12-30T05:27:00Z"),
                item("d", "2022-12-29T05:26:00Z"));

        var latest = Front.ofLatest("home", items).blocks().getFirst();

        assertThat(latest.name()).isEqualTo("latest");
        assertThat(latest.items()).extracting(FrontItem::id).containsExactly("c", "b", "a", "d");
    }

    @Test
    void theJsonHasExactlyTheDocumentedShape() {
        var article = anArticle()
                .called("cau-ben-lang")
                .withStandfirst("Sapo")
                .showing(new Picture("/assets/cau.svg", null, "Broadsheet", "Cầu"))
                .build();

        var json = pressing.json(Front.ofLatest("home", List.of(FrontItem.of(article, 3))));

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
        var item = Reading.json(pressing.json(Front.ofLatest("home", List.of(item("a", "2022-12-30T05:26:00Z")))))
                .at("/blocks/0/items/0");

        assertThat(item.has("standfirst")).isFalse();
        assertThat(item.has("mainImage")).isFalse();
    }

    @Test
    void theSameArticlesInAnyOrderGiveTheSameBytes() {
        var items = new ArrayList<>(SampleNewsroom.pages().stream()
                .map(page -> FrontItem.of(page.article(), page.commentCount()))
                .toList());
        var edition = SampleNewsroom.editions().askedFor("vi");
        var front = Front.ofLatest("home", items);

        Collections.shuffle(items, new Random(7));
        var shuffled = Front.ofLatest("home", items);

        assertThat(pressing.json(shuffled).plain().etag())
                .isEqualTo(pressing.json(front).plain().etag());
        assertThat(new PressingFronts(SampleNewsroom.editions())
                        .home(shuffled, edition)
                        .plain()
                        .etag())
                .isEqualTo(pressing.home(front, edition).plain().etag());
    }

    private static FrontItem item(String id, String publishedAt) {
        return FrontItem.of(anArticle().called(id).publishedAt(publishedAt).build(), 0);
    }
}
