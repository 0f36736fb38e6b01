package broadsheet.comment.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogPositionTest {

    private final LogPosition position = new LogPosition(List.of(3L, 0L, 7L));

    @Test
    void aPlaceIsReadAsItWasWritten() {
        assertThat(position).hasToString("3.0.7");
        assertThat(LogPosition.parse("3.0.7")).isEqualTo(position);
    }

    @Test
    void whatIsReadMovesItOnInItsPartitionAlone() {
        assertThat(position.after(1, 4)).isEqualTo(new LogPosition(List.of(3L, 5L, 7L)));
        assertThat(position.isBefore(0, 3)).isTrue();
        assertThat(position.isBefore(0, 2)).isFalse();
    }

    @Test
    void aPartitionThatCameLaterIsReadFromItsBeginning() {
        assertThat(position.in(3)).isZero();
        assertThat(position.isBefore(3, 0)).isTrue();
    }

    @Test
    void distanceCountsWhatIsMissingAndNotWhatIsAhead() {
        assertThat(position.distanceTo(new LogPosition(List.of(5L, 1L, 2L)))).isEqualTo(3);
        assertThat(position.isBeyond(new LogPosition(List.of(5L, 1L, 2L)))).isTrue();
        assertThat(position.isBeyond(new LogPosition(List.of(3L, 0L, 7L)))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "1.", "-1", "1.2.x", "9999999999999999999"})
    void anythingElseIsNoPlace(String text) {
        assertThatThrownBy(() -> LogPosition.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
