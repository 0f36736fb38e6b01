package broadsheet.article.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.article.Desk;
import org.junit.jupiter.api.Test;

class SlugsTest {

    @Test
    void theDeskMayChooseTheSlug() {
        var id = Desk.draft("Một nhan đề rất dài").id();

        assertThat(Desk.patch(id, "{\"slug\": \"nhan-de-ngan\"}").text("slug")).isEqualTo("nhan-de-ngan");
        assertThat(Desk.patch(id, "{\"headline\": \"Nhan đề khác\"}").text("slug"))
                .isEqualTo("nhan-de-ngan");
        assertThat(Desk.patch(id, "{\"slug\": null}").text("slug")).isEqualTo("nhan-de-khac");
        assertThat(Desk.patch(id, "{\"slug\": \"Có Dấu\"}").errors())
                .containsExactly("slug: must be 1 to 100 of a-z, 0-9 and hyphens");
    }

    @Test
    void anOldSlugIsNobodyElsesForEver() {
        var id = Desk.published("Tên cũ").id();
        Desk.patch(id, "{\"slug\": \"ten-moi\"}");
        assertThat(Desk.read(id).body().at("/live/slug").asString()).isEqualTo("ten-cu");

        var renamed = Desk.move(id, "publish");

        assertThat(renamed.text("slug")).isEqualTo("ten-moi");
        assertThat(renamed.texts("formerSlugs")).containsExactly("ten-cu");
        assertThat(Desk.post("", "{\"slug\": \"ten-cu\"}").errors())
                .containsExactly("slug: leads to another article already");
        assertThat(Desk.draft("Tên cũ").text("slug")).isEqualTo("ten-cu-2");
    }

    @Test
    void aSlugThatIsChosenIsNobodyElsesAlsoBeforeReadersMeetIt() {
        var id = Desk.published("Giữ chỗ").id();
        Desk.move(id, "unpublish");
        var other = Desk.published("Của bài khác").id();

        assertThat(Desk.patch(id, "{\"slug\": \"cua-bai-khac\"}").errors())
                .containsExactly("slug: leads to another article already");
        assertThat(Desk.patch(id, "{\"slug\": \"cho-da-giu\"}").texts("formerSlugs"))
                .isEmpty();

        assertThat(Desk.patch(other, "{\"slug\": \"cho-da-giu\"}").errors())
                .containsExactly("slug: leads to another article already");
        assertThat(Desk.draft("Chỗ đã giữ").text("slug")).isEqualTo("cho-da-giu-2");
        var published = Desk.move(id, "publish");
        assertThat(published.text("slug")).isEqualTo("cho-da-giu");
        assertThat(published.texts("formerSlugs")).containsExactly("giu-cho");
    }

    @Test
    void aChoiceThatIsGivenUpBeforeReadersMeetItIsFreeAgain() {
        var id = Desk.published("Đổi ý").id();
        Desk.patch(id, "{\"slug\": \"y-thu-nhat\"}");
        Desk.patch(id, "{\"slug\": \"y-thu-hai\"}");

        assertThat(Desk.post("", "{\"slug\": \"y-thu-nhat\"}").status()).isEqualTo(201);
        assertThat(Desk.move(id, "publish").texts("formerSlugs")).containsExactly("doi-y");
    }

    @Test
    void anAnswerSentBackChoosesNoSlug() {
        var draft = Desk.draft("Gửi lại nguyên văn");
        var body = draft.body().toString().replace("Gửi lại nguyên văn", "Nhan đề đã đổi");

        var replaced = Desk.send("PUT", "/" + draft.id(), body, "If-Match", draft.etag());

        assertThat(replaced.text("slug")).isEqualTo("nhan-de-da-doi");
    }

    @Test
    void formerPathsOfAnotherSystemAreKept() {
        var paths = "{\"formerPaths\": [\"/2015/03/bai-cu/\"]}";

        assertThat(Desk.post("", paths).texts("formerPaths")).containsExactly("/2015/03/bai-cu/");
        assertThat(Desk.post("", "{\"formerPaths\": [\"//evil.example\", \"a\"]}")
                        .errors())
                .allMatch(error -> error.contains("must be a path such as"))
                .hasSize(2);
    }
}
