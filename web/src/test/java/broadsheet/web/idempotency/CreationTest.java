package broadsheet.web.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;
import org.springframework.web.ErrorResponseException;

class CreationTest {

    private static final IdempotencyKey KEY = new IdempotencyKey("attempt-1");
    private static final String REQUEST = "{\"headline\":\"Giá vàng\"}";
    private static final String ANSWER = "{\"id\":\"7\",\"headline\":\"Giá vàng\"}";

    private final Creation first = Creation.of(KEY, REQUEST, ANSWER);

    @Test
    void aRetryGetsTheFirstAnswerThoughItWouldGetAnotherToday() {
        var retry = Creation.of(KEY, REQUEST, "{\"id\":\"8\"}");

        assertThat(first.answerTo(retry)).isEqualTo(ANSWER);
    }

    @Test
    void aKeyUsedForAnotherRequestIsRefused() {
        var other = Creation.of(KEY, "{\"headline\":\"Giá bạc\"}", ANSWER);

        assertRefused(first, other, 422);
    }

    @Test
    void aRetryAfterTheThingIsGoneIsRefused() {
        assertRefused(gone(), Creation.of(KEY, REQUEST, ANSWER), 409);
    }

    @Test
    void aKeyUsedForAnotherRequestIsRefusedAlsoAfterTheThingIsGone() {
        assertRefused(gone(), Creation.of(KEY, "{\"headline\":\"Giá bạc\"}", ANSWER), 422);
    }

    @Test
    void whatIsStoredIsReadBack() {
        assertThat(Creation.from(first.toDocument())).isEqualTo(first);
    }

    @Test
    void theRequestItselfIsNotStored() {
        assertThat(first.toDocument().toJson()).contains("fingerprint").doesNotContain(REQUEST);
        assertThat(first.fingerprint()).matches("[0-9a-f]{64}");
    }

    @Test
    void itIsFoundByItsKeyAndForgetsOnlyItsAnswer() {
        assertThat(Creation.under(KEY).toBsonDocument())
                .isEqualTo(BsonDocument.parse("{\"creation.key\": \"attempt-1\"}"));
        assertThat(Creation.forgetAnswer().toBsonDocument())
                .isEqualTo(BsonDocument.parse("{\"$unset\": {\"creation.answer\": \"\"}}"));
    }

    private Creation gone() {
        var stored = first.toDocument();
        stored.remove("answer");
        return Creation.from(stored);
    }

    private static void assertRefused(Creation first, Creation retry, int status) {
        assertThatThrownBy(() -> first.answerTo(retry))
                .isInstanceOfSatisfying(
                        ErrorResponseException.class,
                        problem -> assertThat(problem.getStatusCode().value()).isEqualTo(status));
    }
}
