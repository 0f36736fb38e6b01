package broadsheet.comment.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.comment.Answer;
import broadsheet.comment.Desk;
import broadsheet.comment.Reader;
import broadsheet.web.identity.Role;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecommendationTest {

    private final String article = Desk.published();
    private final String comment = Reader.comment(article, "Nói phải lắm").id();

    @Test
    void aReaderRecommendsACommentOnce() {
        var first = recommend("nam");
        var again = recommend("nam");

        assertThat(first.status()).isEqualTo(200);
        assertThat(first.body().get("recommendations").asInt()).isEqualTo(1);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(as("GET", "", "nam").body().get("recommended").asBoolean()).isTrue();
        assertThat(as("GET", "", "hoa").body().get("recommended").asBoolean()).isFalse();
    }

    @Test
    void aReaderTakesItBack() {
        recommend("nam");
        recommend("hoa");
        as("DELETE", "/recommendation", "nam");
        var taken = as("DELETE", "/recommendation", "nam");

        assertThat(taken.body().get("recommendations").asInt()).isEqualTo(1);
        assertThat(taken.body().get("recommended").asBoolean()).isFalse();
    }

    @Test
    void nobodyRecommendsTheirOwnCommentOrOneThatReadersDoNotSee() {
        assertThat(recommend("lan").status()).isEqualTo(403);
        Reader.move(comment, "reject");
        assertThat(recommend("nam").status()).isEqualTo(409);
    }

    @Test
    void aRecommendationIsNoChangeOfTheComment() {
        recommend("nam");
        var edited = Reader.send("PATCH", "/comments/" + comment, "{\"text\": \"Nói đúng lắm\"}", "If-Match", "\"1\"");

        assertThat(edited.status()).isEqualTo(200);
        assertThat(Reader.get("/comments/" + comment)
                        .body()
                        .get("recommendations")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void whatManyReadersDoAtOnceAddsUp() throws InterruptedException {
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            var statuses = readers.invokeAll(IntStream.range(0, 60)
                    .<Callable<Answer>>mapToObj(i -> () -> {
                        recommend("reader-" + i % 40);
                        return i % 40 < 10
                                ? as("DELETE", "/recommendation", "reader-" + i % 40)
                                : recommend("reader-" + i % 40);
                    })
                    .toList());
            assertThat(statuses.stream().map(Future::resultNow)).allMatch(it -> it.status() == 200);
        }
        IntStream.range(0, 10).forEach(i -> as("DELETE", "/recommendation", "reader-" + i));

        assertThat(Reader.get("/comments/" + comment)
                        .body()
                        .get("recommendations")
                        .asInt())
                .isEqualTo(30);
    }

    private Answer recommend(String who) {
        return as("PUT", "/recommendation", who);
    }

    private Answer as(String method, String below, String who) {
        return Reader.send(method, "/comments/" + comment + below, "", "Authorization", Reader.as(who, Role.READER));
    }
}
