package broadsheet.article.publication;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.article.Desk;
import org.junit.jupiter.api.Test;

class PublishingArticleTest {

    @Test
    void anArticleGoesThroughAllItsStates() {
        var draft = Desk.draft("Bốn trạng thái");
        var published = Desk.move(draft.id(), "publish");
        var edited = Desk.patch(draft.id(), "{\"headline\": \"Bốn trạng thái, bản hai\"}");
        var revised = Desk.move(draft.id(), "revise");
        var unpublished = Desk.move(draft.id(), "unpublish");

        assertThat(published.text("state")).isEqualTo("published");
        assertThat(published.texts("moves")).containsExactly("edit", "schedule", "unpublish", "take-down");
        assertThat(edited.texts("moves"))
                .containsExactly("edit", "schedule", "publish", "revise", "unpublish", "take-down");
        assertThat(revised.text("publishedAt")).isEqualTo(published.text("publishedAt"));
        assertThat(revised.text("slug")).isEqualTo("bon-trang-thai");
        assertThat(unpublished.text("state")).isEqualTo("unpublished");
        assertThat(unpublished.version()).isEqualTo(5);
        assertThat(Desk.read(draft.id()).body()).isEqualTo(unpublished.body());
        assertThat(Desk.move(draft.id(), "publish").text("state")).isEqualTo("published");
    }

    @Test
    void aRevisionMayComeWithItsText() {
        var article = Desk.published("Văn bản kèm theo");
        var revised = Desk.post(
                "/" + article.id() + "/revise",
                "{\"headline\": \"Văn bản mới\", %s}".formatted(Desk.REST_OF_AN_ARTICLE),
                "If-Match",
                article.etag());

        assertThat(revised.status()).isEqualTo(200);
        assertThat(revised.text("headline")).isEqualTo("Văn bản mới");
    }

    @Test
    void whatReadersNeedIsNamedWhereItIsMissing() {
        var draft = Desk.post("", "{\"headline\": \"Chưa xong\", \"mainImage\": {\"url\": \"/a.jpg\"}}");
        var refused = Desk.move(draft.id(), "publish");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors())
                .containsExactly(
                        "body: must have at least one block to be published",
                        "mainImage.alt: must be there to be published",
                        "section: must be there to be published");
        assertThat(Desk.read(draft.id()).text("state")).isEqualTo("draft");
    }

    @Test
    void aMoveThatIsNotOpenSaysWhichAre() {
        var draft = Desk.draft("Chưa đăng");
        var refused = Desk.move(draft.id(), "unpublish");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("detail")).contains("draft", "'unpublish'", "edit, submit, schedule, publish, archive");
    }

    @Test
    void publishingForAnOlderVersionIsRefused() {
        var draft = Desk.draft("Phiên bản cũ");
        Desk.patch(draft.id(), "{\"headline\": \"Phiên bản mới\"}");

        assertThat(Desk.post("/" + draft.id() + "/publish", "", "If-Match", draft.etag())
                        .status())
                .isEqualTo(412);
        assertThat(Desk.read(draft.id()).text("state")).isEqualTo("draft");
    }

    @Test
    void anUnknownArticleCannotBeMoved() {
        assertThat(Desk.move("0198c1f0-1a2b-7c3d-8e4f-5a6b7c8d9e0f", "publish").status())
                .isEqualTo(404);
        assertThat(Desk.move(Desk.draft("Lạ").id(), "print").status()).isEqualTo(404);
    }
}
