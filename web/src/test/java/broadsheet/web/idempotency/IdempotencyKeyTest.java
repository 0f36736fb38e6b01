package broadsheet.web.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.ErrorResponseException;

class IdempotencyKeyTest {

    @Test
    void aClientNeedNotSendOne() {
        assertThat(IdempotencyKey.parse(null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "\"8e03978e-40d5-43e8-bc93-6894a57f9324\"", "!~"})
    void visibleAsciiIsTakenAsItIs(String header) {
        assertThat(IdempotencyKey.parse(header)).contains(new IdempotencyKey(header));
    }

    @Test
    void itMayHaveTwoHundredCharacters() {
        assertThat(IdempotencyKey.parse("a".repeat(200))).isPresent();
    }

    @ParameterizedTest
    @MethodSource("unusable")
    void anythingElseIsRefused(String header) {
        assertThatThrownBy(() -> IdempotencyKey.parse(header))
                .isInstanceOfSatisfying(ErrorResponseException.class, problem -> {
                    assertThat(problem.getStatusCode().value()).isEqualTo(400);
                    assertThat(String.valueOf(problem.getBody().getProperties()))
                            .contains("Idempotency-Key");
                });
    }

    private static Stream<String> unusable() {
        return Stream.of("", " ", "a b", "khóa", "a\n", "a".repeat(201));
    }
}
