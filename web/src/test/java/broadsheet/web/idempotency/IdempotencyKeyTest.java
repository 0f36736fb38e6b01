package broadsheet.web.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import broadsheet.web.identity.Caller;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.ErrorResponseException;

class IdempotencyKeyTest {

    private static final Caller HIEN = new Caller("hien", "Hiền Thu", Set.of());
    private static final Caller MINH = new Caller("minh", "Minh Khôi", Set.of());

    @Test
    void aClientNeedNotSendOne() {
        assertThat(IdempotencyKey.parse(null, HIEN)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "\"8e03978e-40d5-43e8-bc93-6894a57f9324\"", "!~"})
    void visibleAsciiIsAKey(String header) {
        assertThat(IdempotencyKey.parse(header, HIEN)).isPresent().isEqualTo(IdempotencyKey.parse(header, HIEN));
    }

    @Test
    void everyoneHasKeysOfTheirOwn() {
        assertThat(IdempotencyKey.parse("a", HIEN)).isNotEqualTo(IdempotencyKey.parse("a", MINH));
        assertThat(IdempotencyKey.parse("a", HIEN)).isNotEqualTo(IdempotencyKey.parse("b", HIEN));
        assertThat(IdempotencyKey.parse("a", HIEN).toString()).doesNotContain(HIEN.id());
    }

    @Test
    void itMayHaveTwoHundredCharacters() {
        assertThat(IdempotencyKey.parse("a".repeat(200), HIEN)).isPresent();
    }

    @ParameterizedTest
    @MethodSource("unusable")
    void anythingElseIsRefused(String header) {
        assertThatThrownBy(() -> IdempotencyKey.parse(header, HIEN))
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
