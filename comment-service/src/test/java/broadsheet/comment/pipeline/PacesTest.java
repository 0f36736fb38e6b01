package broadsheet.comment.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.comment.Desk;
import broadsheet.comment.domain.ArticleId;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PacesTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);

    private final Paces paces = Desk.part(Paces.class);
    private final ArticleId article = new ArticleId(UUID.randomUUID());

    @Test
    void theSameAttemptMakesItsStepAgainAndAnotherHasToWait() {
        assertThat(step("first", NOON)).isZero();
        assertThat(step("first", NOON.plusSeconds(1))).isZero();

        assertThat(step("second", NOON.plusSeconds(61))).isEqualTo(Duration.ofMinutes(59));
    }

    @Test
    void onlyTheAttemptThatMadeAStepTakesItBack() {
        step("first", NOON);

        paces.withdraw("lan", article, "second");
        assertThat(step("second", NOON.plusSeconds(1))).isPositive();
        paces.withdraw("lan", article, "first");
        assertThat(step("second", NOON.plusSeconds(1))).isZero();
    }

    private Duration step(String attempt, Instant now) {
        return paces.step("lan", article, attempt, HOUR, now);
    }
}
