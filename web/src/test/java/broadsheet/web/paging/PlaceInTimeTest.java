package broadsheet.web.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceInTimeTest {

    @Test
    void whatItWroteItReadsBackWhateverTheIdIs() {
        var place = new PlaceInTime(Instant.parse("2026-03-02T08:00:00.123Z"), "một người 7");

        assertThat(PlaceInTime.parse(place.toString())).isEqualTo(place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7", "7 ", " x", "x y", "99999999999999999999 x"})
    void anythingElseIsNoPlace(String text) {
        assertThatThrownBy(() -> PlaceInTime.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
