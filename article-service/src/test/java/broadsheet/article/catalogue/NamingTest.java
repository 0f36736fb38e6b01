package broadsheet.article.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import broadsheet.article.Desk;
import broadsheet.article.announcement.Told;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NamingTest extends AtTheCatalogue {

    @Test
    void aRenameIsSeenInEveryAnswerOfTheDeskAndInEveryList() {
        var draft = draft("\"tags\": [\"cũ %s\"], \"bylines\": [\"Người Cũ %s\"]");
        var tag = item("tags", "cu-" + mark);
        var author = item("authors", "nguoi-cu-" + mark);

        patch("tags", tag.id(), "{\"names\": {\"vi\": \"mới %s\"}}");
        patch("authors", author.id(), "{\"names\": {\"vi\": \"Người Mới %s\"}, \"slug\": \"nguoi-moi-%s\"}");

        assertThat(Desk.read(draft.id()).texts("tags")).containsExactly("mới " + mark);
        assertThat(Desk.read(draft.id()).texts("bylines")).containsExactly("Người Mới " + mark);
        for (var parameter : List.of("tag=m%E1%BB%9Bi%20", "tag=c%C5%A9%20", "tag=cu-", "byline=nguoi-moi-")) {
            var listed = Desk.send("GET", "?" + parameter + mark, "");
            assertThat(texts(listed, "id")).as(parameter).containsExactly(draft.id());
            assertThat(listed.body().at("/items/0/tags/0").asString()).isEqualTo("mới " + mark);
        }
        assertThat(item("authors", "nguoi-cu-" + mark).text("slug")).isEqualTo("nguoi-moi-" + mark);
        assertThat(item("tags", tag.id()).body().get("articles").asInt()).isEqualTo(1);
    }

    @Test
    void whatIsPublishedAfterARenameIsToldByTheNewName() {
        var draft = draft("\"tags\": [\"trước %s\"]");
        patch("tags", item("tags", "truoc-" + mark).id(), "{\"names\": {\"vi\": \"sau %s\"}}");
        Desk.move(draft.id(), "publish");

        await().atMost(SOON).untilAsserted(() -> assertThat(Told.of(draft.id())).hasSize(1));
        assertThat(Told.of(draft.id()).getFirst().body().at("/article/tags/0").asString())
                .isEqualTo("sau " + mark);
    }

    @Test
    void aSectionIsNamedByItsSlugsPresentAndFormerAndByNoOther() {
        var section = add("sections", "{\"names\": {\"vi\": \"Xe %s\", \"en\": \"Cars %s\"}, \"order\": 900}");
        patch("sections", section.id(), "{\"slug\": \"o-to-%s\"}");

        var draft = draft("\"section\": \"xe-%s\"");
        var unknown = Desk.post("", "{\"section\": \"khong-co\"}");

        assertThat(draft.text("section")).isEqualTo("o-to-" + mark);
        assertThat(texts(Desk.send("GET", "?section=xe-" + mark, ""), "id")).containsExactly(draft.id());
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.errors())
                .containsExactly("section: must be the slug of a section, and there is none 'khong-co'");
    }

    @Test
    void whatReadersWereOnceShownInASectionThatIsGoneIsNotShownThereAgain() {
        var section = add("sections", "{\"names\": {\"vi\": \"Tạm %s\"}, \"order\": 901}");
        var article = draft("\"section\": \"tam-%s\"");
        Desk.move(article.id(), "publish");
        Desk.patch(article.id(), "{\"section\": \"thoi-su\"}");
        Desk.move(article.id(), "revise");
        assertThat(Desk.ask("DELETE", "/sections/" + section.id(), "", "If-Match", "*")
                        .status())
                .isEqualTo(204);

        assertThat(Desk.move(article.id(), "revisions/1/restore").text("section"))
                .isEqualTo("tam-" + mark);
        assertThat(Desk.move(article.id(), "publish").errors())
                .containsExactly("section: is a section that the newsroom doesn't have any more");
        assertThat(Desk.move(article.id(), "revise").status()).isEqualTo(422);
        Desk.move(article.id(), "unpublish");
        assertThat(Desk.move(article.id(), "schedule", "{\"publishAt\": \"2045-05-01T06:00:00Z\"}")
                        .errors())
                .containsExactly("section: is a section that the newsroom doesn't have any more");
    }

    @Test
    void eightArticlesThatMeetANewTagAtOnceNameTheSame() throws Exception {
        var statuses = atOnce(Stream.generate(() -> (Callable<Integer>)
                        () -> draft("\"tags\": [\"chạm %s\"]").status())
                .limit(8)
                .toList());

        assertThat(statuses).containsOnly(201);
        assertThat(item("tags", "cham-" + mark).body().get("articles").asInt()).isEqualTo(8);
        assertThat(item("tags", "cham-" + mark + "-2").status()).isEqualTo(404);
    }
}
