package broadsheet.article.announcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import broadsheet.article.Desk;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnnouncementTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Test
    void everythingThatReadersSeeIsToldOnceAndInOrder() {
        var id = Desk.published("Kể theo thứ tự").id();
        Desk.patch(id, "{\"headline\": \"Kể theo thứ tự, bản hai\"}");
        Desk.move(id, "revise");
        Desk.move(id, "unpublish");

        assertThat(told(id, 3))
                .extracting(Told::type)
                .containsExactly(
                        "broadsheet.article.published.v1",
                        "broadsheet.article.revised.v1",
                        "broadsheet.article.unpublished.v1");
        assertThat(told(id, 3))
                .extracting(it -> it.headers().get("ce_id"))
                .containsExactly(id + "@2", id + "@4", id + "@5");
        assertThat(told(id, 3))
                .extracting(Told::partition)
                .containsOnly(told(id, 3).getFirst().partition());
    }

    @Test
    void anEventIsACloudEventWithBareHeaders() {
        var published = Desk.published("Phong bì");
        var headers = told(published.id(), 1).getFirst().headers();

        assertThat(headers)
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_type", "broadsheet.article.published.v1")
                .containsEntry("ce_source", "/article-service")
                .containsEntry("ce_subject", published.id())
                .containsEntry("ce_id", published.id() + "@2")
                .containsEntry("ce_time", published.text("updatedAt"))
                .containsEntry("content-type", "application/json");
        assertThat(headers.keySet()).allMatch(name -> name.startsWith("ce_") || name.equals("content-type"));
    }

    @Test
    void anEventCarriesAllThatReadersSee() {
        var published = Desk.published("Toàn bộ nội dung");
        var body = told(published.id(), 1).getFirst().body().get("article");

        assertThat(body.get("id").asString()).isEqualTo(published.id());
        assertThat(body.get("slug").asString()).isEqualTo("toan-bo-noi-dung");
        assertThat(body.get("headline").asString()).isEqualTo("Toàn bộ nội dung");
        assertThat(body.get("section").asString()).isEqualTo("thoi-su");
        assertThat(body.at("/bylines/0").asString()).isEqualTo("Hiền Thu");
        assertThat(body.get("body")).isEqualTo(published.body().get("body"));
        assertThat(body.get("publishedAt").asString()).isEqualTo(published.text("publishedAt"));
    }

    @Test
    void nobodyIsToldOfWhatOnlyTheDeskSees() {
        var draft = Desk.draft("Chỉ tòa soạn biết");
        Desk.patch(draft.id(), "{\"standfirst\": \"Bí mật\"}");
        var published = Desk.published("Mọi người biết");
        Desk.patch(published.id(), "{\"standfirst\": \"Chưa đăng\"}");
        Desk.move(published.id(), "unpublish");

        var told = told(published.id(), 2);
        assertThat(told)
                .extracting(Told::type)
                .containsExactly("broadsheet.article.published.v1", "broadsheet.article.unpublished.v1");
        assertThat(told).noneMatch(it -> it.body().toString().contains("Chưa đăng"));
        assertThat(Told.of(draft.id())).isEmpty();
    }

    private static List<Told> told(String id, int events) {
        return await().atMost(SOON).until(() -> Told.of(id), told -> told.size() >= events);
    }
}
