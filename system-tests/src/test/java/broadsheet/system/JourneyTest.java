package broadsheet.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JourneyTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Test
    void anArticleGoesFromTheDeskToItsReadersAndAwayAgain(@TempDir Path folder) {
        try (var platform = Platform.start(folder.resolve("data"))) {
            var newsroom = platform.newsroom();

            var article = newsroom.publish("Giá gạo xuất khẩu tăng 9,54% trong quý đầu");
            var id = article.get("id").asString();
            var page = "/articles/" + article.get("slug").asString();
            await().atMost(SOON)
                    .until(() -> newsroom.frontHeadlines().contains("Giá gạo xuất khẩu tăng 9,54% trong quý đầu"));
            assertThat(page).isEqualTo("/articles/gia-gao-xuat-khau-tang-9-54-trong-quy-dau");
            // The front's JSON is pressed first, its pages a moment later
            await().atMost(SOON).until(() -> newsroom.page("/").body().contains("Giá gạo xuất khẩu tăng 9,54%"));
            assertThat(newsroom.page(page).body()).contains("Đoạn mở đầu.", "Hiền Thu");

            await().atMost(SOON).until(() -> newsroom.discussion(id).statusCode() == 200);
            var comment = newsroom.comment(id, Map.of("text", "Tin vui cho bà con"));
            assertThat(comment.statusCode()).isEqualTo(201);
            await().atMost(SOON)
                    .until(() ->
                            newsroom.frontItems().getFirst().get("commentCount").asInt() == 1);
            await().atMost(SOON)
                    .untilAsserted(
                            () -> assertThat(newsroom.page(page + "?lang=en").body())
                                    .contains("Tin vui cho bà con", "1 comment"));

            newsroom.edit(id, Map.of("headline", "Giá gạo xuất khẩu tăng gần mười phần trăm"));
            assertThat(newsroom.frontHeadlines()).containsExactly("Giá gạo xuất khẩu tăng 9,54% trong quý đầu");
            newsroom.move(id, "revise");
            await().atMost(SOON)
                    .until(() -> newsroom.frontHeadlines().contains("Giá gạo xuất khẩu tăng gần mười phần trăm"));
            assertThat(newsroom.frontItems().getFirst().get("commentCount").asInt())
                    .isEqualTo(1);

            newsroom.move(id, "unpublish");
            await().atMost(SOON).until(() -> newsroom.frontItems().isEmpty());
            await().atMost(SOON).until(() -> newsroom.discussion(id).statusCode() == 404);
            assertThat(newsroom.page(page).statusCode()).isEqualTo(404);
            assertThat(newsroom.comment(id, Map.of("text", "Muộn rồi")).statusCode())
                    .isEqualTo(404);

            newsroom.move(id, "publish");
            await().atMost(SOON).until(() -> newsroom.page(page).statusCode() == 200);
            newsroom.takeDown(id, "Theo yêu cầu của tòa");
            await().atMost(SOON).until(() -> newsroom.takedown(id).get("gone").asBoolean());
            assertThat(newsroom.page(page).statusCode()).isEqualTo(410);
            assertThat(newsroom.page(page).body())
                    .contains("Theo yêu cầu của tòa")
                    .doesNotContain("Đoạn mở đầu.");
        }
    }
}
