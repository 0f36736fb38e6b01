package broadsheet.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.web.RunningDesk;
import broadsheet.web.RunningDesk.Answer;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemTest {

    @Test
    void aGoodRequestIsTaken() {
        var answer = RunningDesk.post("/articles", """
            {"headline": "Giá vàng", "body": [{"type": "heading", "level": 2, "text": "Trong nước"}]}\
            """);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).isEqualTo("{\"headline\":\"Giá vàng\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{\"headline\": }",
                "{\"headline\": \"a\"} {}",
                "{\"headline\": \"a\", \"headline\": \"b\"}",
                "[]",
                "null",
                "\"headline\""
            })
    void whatIsNoJsonObjectIsMalformed(String body) {
        var answer = RunningDesk.post("/articles", body);

        assertProblem(answer, 400);
        assertThat(answer.problem("type")).isEqualTo("urn:broadsheet:problem:malformed");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {"headlin": "a"}                                                | headlin: is not a field that is known here
        {"body": [{"type": "paragraph"}, {"type": "paragraph"}, {"type": "paragraph", "x": 1}]} | body[2].x: is not a field that is known here
        {"body": [{"type": "video"}]}                                   | body[0].type: is missing or not one that is known
        {"body": [{"text": "a"}]}                                       | body[0].type: is missing or not one that is known
        {"body": [{"type": "heading", "level": "two"}]}                 | body[0].level: must be a whole number
        {"body": [{"type": "heading", "level": "2"}]}                   | body[0].level: must be a whole number
        {"body": {"type": "paragraph"}}                                 | body: must be a list
        {"tags": "gold"}                                                | tags: must be a list
        {"tags": ["gold", 7]}                                           | tags[1]: must be a text
        {"headline": 1}                                                 | headline: must be a text
        {"headline": 1.5}                                               | headline: must be a text
        {"headline": true}                                              | headline: must be a text
        {"headline": {"text": "a"}}                                     | headline: must be a text
        {"headline": ["a"]}                                             | headline: must be a text
        {"version": 1.5}                                                | version: must be a whole number
        {"version": ""}                                                 | version: must be a whole number
        {"version": " "}                                                | version: must be a whole number
        {"urgent": ""}                                                  | urgent: must be true or false
        {"urgent": "true"}                                              | urgent: must be true or false
        {"urgent": 1}                                                   | urgent: must be true or false
        {"mainImage": "a.svg"}                                          | mainImage: must be an object
        {"mainImage": {"url": 5}}                                       | mainImage.url: must be a text
        """)
    void aFieldThatIsUnknownOrOfTheWrongTypeIsNamedByItsPath(String body, String error) {
        var answer = RunningDesk.post("/articles", body);

        assertProblem(answer, 422);
        assertThat(answer.problem("type")).isEqualTo("urn:broadsheet:problem:invalid");
        assertThat(answer.errors()).containsExactly(error);
    }

    @Test
    void allWrongFieldsAreNamedAtOnce() {
        var answer = RunningDesk.post("/articles", """
            {"headline": " ", "tags": ["gold", "", null], "mainImage": {}}\
            """);

        assertProblem(answer, 422);
        assertThat(answer.problem("detail")).isEqualTo("4 fields must be mended.");
        assertThat(answer.errors())
                .containsExactly(
                        "headline: must not be empty",
                        "tags[1]: must not be empty",
                        "tags[2]: is missing",
                        "mainImage.url: is missing");
    }

    @Test
    void aMissingFieldIsNamed() {
        var answer = RunningDesk.post("/articles", "{}");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem("detail")).isEqualTo("One field must be mended.");
        assertThat(answer.errors()).containsExactly("headline: is missing");
    }

    @ParameterizedTest
    @CsvSource({"GET, /nowhere, 404", "DELETE, /articles, 405", "POST, /articles/1, 405"})
    void anAddressOrAMethodThatIsNotThereIsAProblem(String method, String path, int status) {
        assertProblem(RunningDesk.ask(method, path), status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "*/*", "application/*", "application/json;charset=no-such", "x"})
    void aBodyThatIsNoJsonIsAProblem(String type) {
        var answer = RunningDesk.send("POST", "/articles", type, BodyPublishers.ofString("Giá vàng"));

        assertProblem(answer, 415);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        application/xml          | 406
        text/html, image/*;q=0.9 | 406
        json                     | 400
        application/             | 400
        """)
    void whoeverWantsSomethingElseThanJsonIsRefusedBeforeAnythingIsDone(String accept, int status) {
        var answer = RunningDesk.send(
                "POST",
                "/articles",
                BodyPublishers.ofString("{\"headlin\": \"a field that is refused once it is read\"}"),
                "Authorization",
                RunningDesk.editor(),
                "Content-Type",
                "application/json",
                "Accept",
                accept);

        assertProblem(answer, status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/*", "text/html, */*;q=0.1"})
    void whoeverTakesJsonAmongOthersGetsIt(String accept) {
        var answer = RunningDesk.send("GET", "/articles", BodyPublishers.noBody(), "Accept", accept);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("application/json");
    }

    @Test
    void aPartOfTheAddressThatCannotBeReadIsNamed() {
        var answer = RunningDesk.ask("PUT", "/articles/seven");

        assertProblem(answer, 400);
        assertThat(answer.errors()).containsExactly("number: can't be read");
    }

    @Test
    void aParameterThatIsNoUnicodeIsAProblem() {
        var answer = RunningDesk.ask("GET", "/articles?limit=%F0");

        assertProblem(answer, 400);
    }

    @Test
    void aWriteWithoutAVersionIsAProblem() {
        assertProblem(RunningDesk.ask("PUT", "/articles/7"), 428);
    }

    @Test
    void aFaultOfTheServiceHidesItsCause() {
        var answer = RunningDesk.ask("GET", "/broken");

        assertProblem(answer, 500);
        assertThat(answer.text()).doesNotContain("hunter2", "IllegalState", "at broadsheet");
    }

    @Test
    void aDatabaseThatIsAwayIsAnInvitationToTryAgain() {
        var answer = RunningDesk.ask("GET", "/without-database");

        assertProblem(answer, 503);
        assertThat(answer.header("Retry-After")).isEqualTo("1");
        assertThat(answer.text()).doesNotContain("hunter2", "Mongo");
    }

    @Test
    void aBodyTooDeepToReadIsRefused() {
        var answer = RunningDesk.post("/articles", "{\"body\": " + "[".repeat(1_900));

        assertThat(answer.status()).isIn(400, 422);
        assertThat(answer.isProblem()).isTrue();
    }

    private static void assertProblem(Answer answer, int status) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.isProblem()).as(answer.text()).isTrue();
    }
}
