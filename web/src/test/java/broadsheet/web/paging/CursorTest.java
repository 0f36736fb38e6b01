package broadsheet.web.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.ErrorResponseException;

class CursorTest {

    @ParameterizedTest
    @ValueSource(strings = {"0198c1f0-1a2b-7c3d-8e4f-5a6b7c8d9e0f", "Đừng bỏ lỡ ???>>>", ""})
    void whatAListGaveItReadsBack(String after) {
        var text = new Cursor(after).text();

        assertThat(Cursor.parse(text, Function.identity())).contains(after);
    }

    @Test
    void theFirstPageHasNoCursor() {
        assertThat(Cursor.parse(null, Function.identity())).isEmpty();
    }

    @Test
    void aCursorStandsInAnAddressAsItIs() {
        assertThat(new Cursor("Đừng bỏ lỡ ???>>>").text()).matches("[A-Za-z0-9_-]+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!", "%%%", "a", "MA", "MTox=", "eyJhIjoxfQ", "0198c1f0-1a2b-7c3d-8e4f-5a6b7c8d9e0f"})
    void anyOtherTextIsRefused(String parameter) {
        assertRefused(parameter);
    }

    @Test
    void aCursorOfAnotherListIsRefusedWhenItsKeyCannotBeOneHere() {
        assertRefused(new Cursor("no UUID").text());
    }

    @Test
    void aCursorLongerThanAnyOfOursIsRefused() {
        assertRefused(new Cursor("x".repeat(1_000)).text());
    }

    @Test
    void theLinkLeadsOnFromHereWithTheSamePageSize() {
        var cursor = new Cursor("7");

        assertThat(cursor.linkNext("/articles/1/comments", new Limit(50)))
                .isEqualTo("</articles/1/comments?cursor=" + cursor.text() + "&limit=50>; rel=\"next\"");
    }

    private static void assertRefused(String parameter) {
        assertThatThrownBy(() -> Cursor.parse(parameter, UUID::fromString))
                .isInstanceOfSatisfying(ErrorResponseException.class, problem -> {
                    assertThat(problem.getStatusCode().value()).isEqualTo(400);
                    assertThat(String.valueOf(problem.getBody().getProperties()))
                            .contains("cursor");
                });
    }
}
