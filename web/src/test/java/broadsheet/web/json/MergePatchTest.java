package broadsheet.web.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.ErrorResponseException;
import tools.jackson.databind.json.JsonMapper;

class MergePatchTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** The cases of RFC 7396, appendix A, whose patch is an object. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {"a":"b"}           | {"a":"c"}                  | {"a":"c"}
        {"a":"b"}           | {"b":"c"}                  | {"a":"b","b":"c"}
        {"a":"b"}           | {"a":null}                 | {}
        {"a":"b","b":"c"}   | {"a":null}                 | {"b":"c"}
        {"a":["b"]}         | {"a":"c"}                  | {"a":"c"}
        {"a":"c"}           | {"a":["b"]}                | {"a":["b"]}
        {"a":{"b":"c"}}     | {"a":{"b":"d","c":null}}   | {"a":{"b":"d"}}
        {"a":[{"b":"c"}]}   | {"a":[1]}                  | {"a":[1]}
        {"e":null}          | {"a":1}                    | {"e":null,"a":1}
        [1,2]               | {"a":"b","c":null}         | {"a":"b"}
        {}                  | {"a":{"bb":{"ccc":null}}}  | {"a":{"bb":{}}}
        """)
    void aPatchIsMergedAsTheStandardSays(String target, String patch, String result) {
        assertThat(MergePatch.apply(JSON.readTree(target), JSON.readTree(patch)))
                .isEqualTo(JSON.readTree(result));
    }

    /** The other cases of the appendix: the standard would replace an article by these. */
    @ParameterizedTest
    @ValueSource(strings = {"[\"c\"]", "null", "\"bar\""})
    void aPatchThatIsNoObjectIsRefused(String patch) {
        assertThatThrownBy(() -> MergePatch.apply(JSON.readTree("{\"a\":\"b\"}"), JSON.readTree(patch)))
                .isInstanceOfSatisfying(
                        ErrorResponseException.class,
                        problem -> assertThat(problem.getStatusCode().value()).isEqualTo(400));
    }

    @Test
    void nullsInsideAListAreValuesLikeOthers() {
        var patch = JSON.readTree("{\"a\":[null,{\"b\":null}]}");

        assertThat(MergePatch.apply(JSON.readTree("{}"), patch)).isEqualTo(patch);
    }

    @Test
    void theTargetAndThePatchStayAsTheyWere() {
        var target = JSON.readTree("{\"a\":{\"b\":\"c\"}}");
        var patch = JSON.readTree("{\"a\":{\"b\":null,\"d\":1}}");

        var merged = MergePatch.apply(target, patch);

        assertThat(merged).isEqualTo(JSON.readTree("{\"a\":{\"d\":1}}"));
        assertThat(target).isEqualTo(JSON.readTree("{\"a\":{\"b\":\"c\"}}"));
        assertThat(patch).isEqualTo(JSON.readTree("{\"a\":{\"b\":null,\"d\":1}}"));
    }

    @Test
    void whatComesOutOfAMergeIsReadAsStrictlyAsABody() {
        record Request(String headline) {}

        var merged = JSON.readTree("{\"headline\":[1]}");

        assertThatThrownBy(() -> MergePatch.read(JSON, merged, Request.class))
                .isInstanceOfSatisfying(ErrorResponseException.class, problem -> {
                    assertThat(problem.getStatusCode().value()).isEqualTo(422);
                    assertThat(String.valueOf(problem.getBody().getProperties()))
                            .contains("headline", "must be a text");
                });
    }
}
