package broadsheet.web.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.ErrorResponseException;

class LimitTest {

    @Test
    void aPageHasTwentyItemsUnlessTheClientSaysOtherwise() {
        assertThat(Limit.parse(null)).isEqualTo(new Limit(20));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 20, 100})
    void aPageHasAsManyItemsAsTheClientAsksFor(int items) {
        assertThat(Limit.parse(Integer.toString(items)).items()).isEqualTo(items);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "101", "99999999999", "", " 5", "five", "1.5", "0x10"})
    void anyOtherSizeIsRefused(String parameter) {
        assertThatThrownBy(() -> Limit.parse(parameter))
                .isInstanceOfSatisfying(ErrorResponseException.class, problem -> {
                    assertThat(problem.getStatusCode().value()).isEqualTo(400);
                    assertThat(String.valueOf(problem.getBody().getProperties()))
                            .contains("limit", "must be a number from 1 to 100");
                });
    }
}
