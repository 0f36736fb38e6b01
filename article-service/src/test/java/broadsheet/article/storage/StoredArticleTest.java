package broadsheet.article.storage;

import static com.mongodb.client.model.Filters.eq;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.article.Desk;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class StoredArticleTest {

    @Test
    void whatANewerReleaseWroteIsReadWithoutWhatIsNotKnownYet() {
        var draft = Desk.draft("Từ bản mới hơn");
        store(draft.id(), "content.embargo", "2026-05-04");
        store(draft.id(), "reviewers", 2);

        assertThat(Desk.read(draft.id()).body()).isEqualTo(draft.body());
    }

    @Test
    void aDamagedArticleIsTheServicesFaultAndNotAnArticleThatIsNotThere() {
        var draft = Desk.draft("Hỏng");
        store(draft.id(), "slug", "Hỏng");

        assertThat(Desk.read(draft.id()).status()).isEqualTo(500);
    }

    @Test
    void whatAStateDoesNotHaveIsNotStored() {
        var id = Desk.published("Gỡ xuống").id();

        Desk.move(id, "unpublish");
        assertThat(stored(id)).containsKeys("publishedAt", "edition", "unpublishedAt");

        Desk.move(id, "publish");
        assertThat(stored(id)).containsKeys("publishedAt", "edition").doesNotContainKey("unpublishedAt");
    }

    private static Document stored(String id) {
        return requireNonNull(Desk.stored().find(eq("_id", id)).first());
    }

    private static void store(String id, String field, Object value) {
        Desk.stored().updateOne(eq("_id", id), Updates.set(field, value));
    }
}
