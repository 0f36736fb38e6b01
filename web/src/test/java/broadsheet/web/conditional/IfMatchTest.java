package broadsheet.web.conditional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.ErrorResponseException;

class IfMatchTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"3\"",
                "  \"3\"  ",
                "*",
                " * ",
                "\"1\", \"3\"",
                "\"1\",\"2\" ,\t\"3\"",
                "\"a,b\", \"3\"",
                "W/\"3\", \"3\"",
                "\"\", \"3\"",
                ", \"1\",, \"3\" ,"
            })
    void aWriteGoesOnIfItsVersionIsAmongThoseNamed(String header) {
        assertThatCode(() -> IfMatch.parse(header).require(3)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2\"", "\"33\"", "\"03\"", "\"1\", \"2\"", "\"1,3\"", "\"\"", "\"*\""})
    void aWriteForAnotherVersionIsRefused(String header) {
        assertRefused(header, 412);
    }

    /** RFC 9110 compares strongly here: a weak tag never matches. */
    @Test
    void aWeakTagMatchesNothing() {
        assertRefused("W/\"3\"", 412);
    }

    @Test
    void aRefusedWriteHearsWhichVersionIsThere() {
        assertThatThrownBy(() -> IfMatch.parse("\"2\"").require(3))
                .hasMessageContaining("It has version 3 now (ETag \"3\")");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void aWriteWithoutAVersionIsRefused(String header) {
        assertRefused(header, 428);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"3", "\"3", "3\"", "\"3\" \"4\"", "*, \"3\"", "w/\"3\"", "'3'", "\"3\"; x", "\"\u00fc\n\"", ","})
    void whatIsNoListOfTagsIsMalformed(String header) {
        assertRefused(header, 400);
    }

    @Test
    void alsoAHeaderAsLongAsAServerTakesIsReadOrRefusedButNeverAFault() {
        assertThatCode(() -> IfMatch.parse("\"1\"" + ",\"3\"".repeat(16_000)).require(3))
                .doesNotThrowAnyException();
        assertRefused("\"1\"" + ",\"3\"".repeat(16_000) + "x", 400);
        assertRefused(" ".repeat(64_000) + "x", 400);
    }

    @Test
    void aVersionAndItsTagBelongTogether() {
        assertThat(ETags.of(3)).isEqualTo("\"3\"");
        assertThatCode(() -> IfMatch.parse(ETags.of(Long.MAX_VALUE)).require(Long.MAX_VALUE))
                .doesNotThrowAnyException();
    }

    private static void assertRefused(String header, int status) {
        assertThatThrownBy(() -> IfMatch.parse(header).require(3))
                .isInstanceOfSatisfying(
                        ErrorResponseException.class,
                        problem -> assertThat(problem.getStatusCode().value()).isEqualTo(status));
    }
}
