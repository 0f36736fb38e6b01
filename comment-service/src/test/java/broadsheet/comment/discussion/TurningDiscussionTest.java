package broadsheet.comment.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import broadsheet.comment.Answer;
import broadsheet.comment.Desk;
import broadsheet.comment.Reader;
import broadsheet.comment.Told;
import broadsheet.web.identity.Role;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class TurningDiscussionTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final String article = Desk.published();
    private final String path = "/articles/" + article + "/discussion";

    @Test
    void aClosedDiscussionIsReadAndTakesNothing() {
        Reader.comment(article, "Kịp");

        var closed = Reader.moderate("POST", path + "/close", "{\"note\": \"Đã đủ ý kiến.\"}");

        assertThat(closed.body().get("open").asBoolean()).isFalse();
        assertThat(closed.text("cause")).isEqualTo("hand");
        assertThat(Reader.discussion(article).comments()).containsExactly("Kịp");
        var late = Reader.comment(article, "Muộn");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text("detail")).contains("Đã đủ ý kiến.");
        assertThat(Reader.moderate("POST", path + "/close", "").status()).isEqualTo(409);

        Reader.moderate("POST", path + "/open", "");
        assertThat(Reader.comment(article, "Lại được").status()).isEqualTo(201);
        await().atMost(SOON).until(() -> Told.about(article).size() == 3);
    }

    @Test
    void whoeverIsSecondIsTold() {
        var read = Reader.get(path).etag();
        Reader.moderate("POST", path + "/close", "");

        assertThat(Reader.send(
                                "POST",
                                path + "/open",
                                "",
                                "If-Match",
                                read,
                                "Authorization",
                                Reader.as("hoa", Role.MODERATOR))
                        .status())
                .isEqualTo(412);
    }

    @Test
    void whatIsClosedByHandStaysClosedWhenTheArticleComesBack() {
        Reader.moderate("POST", path + "/close", "");
        Desk.unpublish(article, 3);
        await().atMost(SOON).until(() -> Reader.get(path).status() == 404);
        Desk.publish(article, 4);
        await().atMost(SOON).until(() -> Reader.get(path).status() == 200);

        assertThat(Reader.get(path).body().get("open").asBoolean()).isFalse();
    }

    @Test
    void whoPostsWhileItClosesIsInOrIsTold() throws InterruptedException {
        var requests = new ArrayList<Callable<Answer>>();
        for (var i = 0; i < 20; i++) {
            var text = "Vội " + i;
            requests.add(() -> Reader.comment(article, text));
        }
        requests.add(10, () -> Reader.moderate("POST", path + "/close", ""));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var statuses = threads.invokeAll(requests).stream()
                    .map(Future::resultNow)
                    .map(Answer::status)
                    .toList();

            assertThat(statuses).containsOnlyOnce(200).isSubsetOf(200, 201, 409);
            assertThat(Reader.discussion(article).count())
                    .isEqualTo(statuses.stream().filter(status -> status == 201).count());
        }
        assertThat(Reader.comment(article, "Muộn").status()).isEqualTo(409);
    }
}
