package broadsheet.comment.flag;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.comment.Answer;
import broadsheet.comment.Desk;
import broadsheet.comment.Reader;
import broadsheet.comment.Told;
import broadsheet.web.identity.Role;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class FlaggingTest {

    private final String article = Desk.published();
    private final String comment = Reader.comment(article, "Có vấn đề").id();

    @Test
    void aReaderFlagsOnceAndMayTakeItBack() {
        assertThat(flag("nam", "spam").status()).isEqualTo(204);
        assertThat(flag("nam", "abuse").status()).isEqualTo(204);
        assertThat(flags()).isEqualTo(1);

        Reader.send("DELETE", "/comments/" + comment + "/flag", "", "Authorization", Reader.as("nam", Role.READER));

        assertThat(flags()).isZero();
    }

    @Test
    void aFlagSaysWhatIsWrong() {
        assertThat(flag("nam", "vui").errors()).containsExactly("reason: must be one of spam, abuse, off-topic, other");
        assertThat(flag("nam", "other").errors()).containsExactly("text: is missing: what is wrong with it?");
        assertThat(flag("lan", "spam").status()).isEqualTo(409);
        assertThat(Reader.send("PUT", "/comments/" + Desk.newId() + "/flag", "{\"reason\": \"spam\"}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void enoughFlagsHoldACommentAndAnApprovalAnswersThem() {
        IntStream.rangeClosed(1, 4).forEach(i -> flag("r" + i, "spam"));
        assertThat(Reader.discussion(article).count()).isEqualTo(1);

        flag("r5", "spam");
        assertThat(Reader.discussion(article).count()).isZero();
        assertThat(decisions().at("/0/phase").asString()).isEqualTo("flags");

        Reader.moderate("POST", "/comments/" + comment + "/approve", "");
        IntStream.rangeClosed(1, 5).forEach(i -> flag("r" + i, "spam"));
        assertThat(Reader.discussion(article).count()).isEqualTo(1);
        IntStream.rangeClosed(6, 10).forEach(i -> flag("r" + i, "spam"));
        assertThat(Reader.discussion(article).count()).isZero();
    }

    @Test
    void aStormOfFlagsLosesNoneAndHoldsOnce() throws InterruptedException {
        var readers = IntStream.rangeClosed(1, 24)
                .mapToObj(i -> (Callable<Answer>) () -> flag("storm" + i, "abuse"))
                .toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(threads.invokeAll(readers).stream()
                            .map(Future::resultNow)
                            .map(Answer::status))
                    .containsOnly(204);
        }

        assertThat(decisions().size()).isEqualTo(2);
        assertThat(held().at("/flags").size()).isEqualTo(24);
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> Told.about(comment), told -> told.size() == 2);
    }

    private Answer flag(String who, String reason) {
        return Reader.send(
                "PUT",
                "/comments/" + comment + "/flag",
                "{\"reason\": \"%s\"}".formatted(reason),
                "Authorization",
                Reader.as(who, Role.READER));
    }

    private int flags() {
        return Reader.moderate("GET", "/moderation/queues/flagged?article=" + article, "")
                .body()
                .at("/comments/0/flags")
                .size();
    }

    private JsonNode held() {
        return Reader.moderate("GET", "/moderation/queues/held?article=" + article, "")
                .body()
                .at("/comments/0");
    }

    private JsonNode decisions() {
        return Reader.moderate("GET", "/comments/" + comment + "/decisions", "")
                .body()
                .get("decisions");
    }
}
