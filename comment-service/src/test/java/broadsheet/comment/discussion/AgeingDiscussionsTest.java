package broadsheet.comment.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import broadsheet.comment.Desk;
import broadsheet.comment.Reader;
import broadsheet.comment.settings.FindingRules;
import broadsheet.comment.storage.Discussions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Instances whose clocks are ahead of the running service's, by so much that its discussions are old to them. */
class AgeingDiscussionsTest {

    private final String article = Desk.published();
    private final String path = "/articles/" + article + "/discussion";
    private final Instant opened = Instant.parse(Reader.get(path).text("since"));

    @BeforeEach
    void closesAfterTwoDays() {
        Reader.moderate("PATCH", "/moderation/settings/articles/" + article, "{\"closeAfterDays\": 2}");
    }

    @Test
    void aDiscussionClosesOnceHoweverManyInstancesLook() throws InterruptedException {
        Callable<Boolean> look = () -> {
            instanceAt(opened.plus(Duration.ofDays(2))).closeAll();
            return true;
        };
        try (var instances = Executors.newVirtualThreadPerTaskExecutor()) {
            instances.invokeAll(Collections.nCopies(8, look));
        }

        assertThat(Reader.get(path).text("cause")).isEqualTo("age");
        assertThat(Reader.get(path).text("version")).isEqualTo("2");
        assertThat(Reader.discussion(article).status()).isEqualTo(200);
        assertThat(Reader.comment(article, "Muộn").text("detail")).contains("as all are after some days");
    }

    @Test
    void oneThatIsNotOldEnoughStaysOpenAndSaysWhenItCloses() {
        instanceAt(opened.plus(Duration.ofDays(2)).minusMillis(1)).closeAll();

        assertThat(Reader.get(path).body().get("open").asBoolean()).isTrue();
        assertThat(Instant.parse(Reader.get(path).text("closesAt"))).isEqualTo(opened.plus(Duration.ofDays(2)));
        assertThat(Reader.comment(article, "Còn kịp").status()).isEqualTo(201);
    }

    @Test
    void whateverIsWrongWithALookTheNextOneIsTaken() {
        var looks = new AtomicInteger();
        var closing = opened.plus(Duration.ofDays(2));
        var ageing = instanceAt(() -> {
            if (looks.incrementAndGet() == 1) {
                throw new IllegalStateException("something that nobody thought of");
            }
            return closing;
        });
        ageing.start();
        try {
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> Reader.get(path).text("cause").equals("age"));
        } finally {
            ageing.stop();
        }
    }

    private static AgeingDiscussions instanceAt(Instant now) {
        return instanceAt(InstantSource.fixed(now));
    }

    private static AgeingDiscussions instanceAt(InstantSource clock) {
        return new AgeingDiscussions(
                Desk.part(Discussions.class),
                Desk.part(FindingRules.class),
                new AgeingSettings(Duration.ofMillis(100)),
                clock);
    }
}
