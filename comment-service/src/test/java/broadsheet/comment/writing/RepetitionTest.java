package broadsheet.comment.writing;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.comment.Answer;
import broadsheet.comment.Desk;
import broadsheet.comment.Reader;
import broadsheet.web.identity.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two instances that keep a reader from saying the same twice, and let them write four times. */
class RepetitionTest {

    private static final String[] STRICT = {"--rate-limits.per-reader=4", "--rate-limits.period=1h"};

    private static int one;
    private static int another;

    private final String article = Desk.published();
    private final String who = "reader-" + UUID.randomUUID();

    @BeforeAll
    static void startInstances() {
        one = Reader.anotherInstance(STRICT);
        another = Reader.anotherInstance(STRICT);
    }

    @Test
    void theSameTwiceIsRefusedOnWhateverArticleAndAtWhateverInstance() {
        assertThat(post(one, article, "Hòa bình!").status()).isEqualTo(201);

        var refused = post(another, Desk.published(), "  HOÀ   bình!");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors()).containsExactly("text: says the same as a comment of yours just before");
        assertThat(post(one, article, "Hóa bình!").status()).isEqualTo(201);
    }

    @Test
    void ofTwoAtOnceOneGetsIn() throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var statuses = threads
                    .invokeAll(IntStream.range(0, 8)
                            .<Callable<Answer>>mapToObj(
                                    i -> () -> post(i % 2 == 0 ? one : another, article, "Cùng lúc"))
                            .toList())
                    .stream()
                    .map(Future::resultNow)
                    .map(Answer::status);

            assertThat(statuses).containsOnlyOnce(201).contains(422);
        }
        assertThat(Reader.discussion(article).count()).isEqualTo(1);
    }

    @Test
    void aRetryIsNoRepetition() {
        var key = UUID.randomUUID().toString();
        var first = post(one, article, "Một lần", "Idempotency-Key", key);
        var retry = post(another, article, "Một lần", "Idempotency-Key", key);

        assertThat(retry.status()).isEqualTo(201);
        assertThat(retry.id()).isEqualTo(first.id());
    }

    @Test
    void whatWasNotPostedCostsNothingInSlowMode() {
        var slow = Desk.published();
        Reader.moderate("PATCH", "/moderation/settings/articles/" + slow, "{\"slowModeSeconds\": 3600}");
        post(one, article, "Nói rồi");

        assertThat(post(one, slow, "Nói rồi").status()).isEqualTo(422);
        assertThat(post(one, slow, "Nói câu khác").status()).isEqualTo(201);
        assertThat(post(another, slow, "Nói thêm").status()).isEqualTo(429);
    }

    @Test
    void whoWritesTooOftenWaitsAndNobodyElseDoes() {
        IntStream.range(0, 4).forEach(i -> post(one, article, "Lần " + i));

        var refused = post(one, article, "Lần nữa");

        assertThat(refused.status()).isEqualTo(429);
        assertThat(Integer.parseInt(refused.retryAfter())).isBetween(1, 3_600);
        assertThat(refused.text("type")).isEqualTo("urn:broadsheet:problem:too-many");
        assertThat(Reader.at(one, () -> Reader.discussion(article)).status()).isEqualTo(200);
        assertThat(Reader.at(
                                one,
                                () -> Reader.comment(
                                        article, "Người khác", "Authorization", Reader.as(who + "-2", Role.READER)))
                        .status())
                .isEqualTo(201);
    }

    private Answer post(int instance, String articleId, String text, String... headers) {
        return Reader.at(instance, () -> {
            var all = new ArrayList<>(List.of(headers));
            all.add("Authorization");
            all.add(Reader.as(who, Role.READER));
            return Reader.comment(articleId, text, all.toArray(String[]::new));
        });
    }
}
