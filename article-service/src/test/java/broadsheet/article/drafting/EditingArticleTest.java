package broadsheet.article.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.article.Answer;
import broadsheet.article.Desk;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditingArticleTest {

    @Test
    void aPatchChangesWhatItNamesAndTakesAwayWhatItNulls() {
        var draft = Desk.draft("Trước khi sửa");
        var edited = patch(draft, "{\"headline\": \"Sau khi sửa\", \"standfirst\": null}");

        assertThat(edited.status()).isEqualTo(200);
        assertThat(edited.etag()).isEqualTo("\"2\"");
        assertThat(edited.text("headline")).isEqualTo("Sau khi sửa");
        assertThat(edited.text("slug")).isEqualTo("sau-khi-sua");
        assertThat(edited.body().has("standfirst")).isFalse();
        assertThat(edited.text("section")).isEqualTo("thoi-su");
    }

    @Test
    void replacingTakesAwayWhatIsLeftOut() {
        var draft = Desk.draft("Toàn văn");
        var replaced = Desk.send("PUT", "/" + draft.id(), "{\"headline\": \"Chỉ còn tít\"}", "If-Match", draft.etag());

        assertThat(replaced.text("headline")).isEqualTo("Chỉ còn tít");
        assertThat(replaced.body().has("section")).isFalse();
    }

    @Test
    void anAnswerMayBeSentBackAsItCame() {
        var draft = Desk.draft("Khứ hồi");
        var replaced = Desk.send("PUT", "/" + draft.id(), draft.body().toString(), "If-Match", draft.etag());

        assertThat(replaced.status()).isEqualTo(200);
        assertThat(replaced.texts("bylines")).containsExactly("Hiền Thu");
    }

    @Test
    void whoeverIsSecondIsToldAndOverwritesNothing() {
        var draft = Desk.draft("Hai biên tập viên");
        patch(draft, "{\"headline\": \"Người thứ nhất\"}");
        var second = patch(draft, "{\"headline\": \"Người thứ hai\"}");

        assertThat(second.status()).isEqualTo(412);
        assertThat(Desk.read(draft.id()).text("headline")).isEqualTo("Người thứ nhất");
    }

    @Test
    void ofManyEditsOfOneVersionExactlyOneIsMade() throws InterruptedException {
        var draft = Desk.draft("Cùng sửa");
        Callable<Answer> edit = () -> patch(draft, "{\"standfirst\": \"Sửa\"}");
        try (var desks = Executors.newVirtualThreadPerTaskExecutor()) {
            var statuses = desks.invokeAll(Collections.nCopies(8, edit)).stream()
                    .map(Future::resultNow)
                    .map(Answer::status)
                    .toList();

            assertThat(statuses).containsOnly(200, 412).containsOnlyOnce(200);
        }
        assertThat(Desk.read(draft.id()).version()).isEqualTo(2);
    }

    @Test
    void editsThatAreMeantForAnyVersionAreAllMade() throws InterruptedException {
        var draft = Desk.draft("Ai cũng sửa được");
        Callable<Answer> edit = () -> Desk.patch(draft.id(), "{\"standfirst\": \"Sửa\"}");
        try (var desks = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(desks.invokeAll(Collections.nCopies(4, edit)))
                    .extracting(Future::resultNow)
                    .extracting(Answer::version)
                    .containsExactlyInAnyOrder(2L, 3L, 4L, 5L);
        }
    }

    @Test
    void aDraftTakesTheAddressOfItsNewHeadlineUnlessItIsTaken() {
        Desk.draft("Địa chỉ này có chủ");
        var draft = Desk.draft("Địa chỉ khác");
        var moved = Desk.patch(draft.id(), "{\"headline\": \"Địa chỉ này có chủ\"}");
        var kept = Desk.patch(draft.id(), "{\"standfirst\": \"Sửa\"}");

        assertThat(moved.text("slug")).isEqualTo("dia-chi-nay-co-chu-2");
        assertThat(kept.text("slug")).isEqualTo("dia-chi-nay-co-chu-2");
    }

    @Test
    void aWriteSaysWhichVersionItIsMeantFor() {
        var draft = Desk.draft("Không phiên bản");

        assertThat(Desk.send("PATCH", "/" + draft.id(), "{\"headline\": \"x\"}").status())
                .isEqualTo(428);
        assertThat(Desk.send("POST", "/" + draft.id() + "/publish", "").status())
                .isEqualTo(428);
        assertThat(Desk.read(draft.id()).version()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0198c1f0-1a2b-7c3d-8e4f-5a6b7c8d9e0f", "x", "1-2-3-4-5"})
    void anArticleThatIsNotThereIsNotFound(String id) {
        assertThat(Desk.read(id).status()).isEqualTo(404);
        assertThat(Desk.patch(id, "{}").status()).isEqualTo(404);
    }

    @Test
    void whatIsWrongWithAPatchIsNamed() {
        var draft = Desk.draft("Bản vá");

        assertThat(patch(draft, "{\"section\": \"Thời sự\"}").errors())
                .singleElement()
                .asString()
                .startsWith("section: must be a section's slug");
        assertThat(patch(draft, "[]").status()).isEqualTo(400);
        assertThat(patch(draft, "{\"body\": \"x\"}").body().toString()).contains("body");
        assertThat(Desk.read(draft.id()).version()).isEqualTo(1);
    }

    private static Answer patch(Answer article, String patch) {
        return Desk.send("PATCH", "/" + article.id(), patch, "If-Match", article.etag());
    }
}
