package broadsheet.article.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.article.Answer;
import broadsheet.article.Desk;
import broadsheet.web.identity.Role;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class CreatingDraftTest {

    @Test
    void aDraftIsThereToBeRead() {
        var created = Desk.draft("Cầu mới qua sông Hương");

        assertThat(created.status()).isEqualTo(201);
        assertThat(created.etag()).isEqualTo("\"1\"");
        assertThat(created.location()).isEqualTo("/articles/" + created.id());
        assertThat(created.text("state")).isEqualTo("draft");
        assertThat(created.text("language")).isEqualTo("vi");
        assertThat(created.text("slug")).isEqualTo("cau-moi-qua-song-huong");
        assertThat(created.texts("moves")).containsExactly("edit", "submit", "schedule", "publish", "archive");
        assertThat(Desk.read(created.id()).body()).isEqualTo(created.body());
    }

    @Test
    void nothingIsRequiredOfADraft() {
        var created = Desk.post("", "{}");

        assertThat(created.status()).isEqualTo(201);
        assertThat(created.body().has("slug")).isFalse();
    }

    @Test
    void everyKindOfBlockComesBackAsItWasSent() {
        var body = """
            [{"type": "paragraph", "text": "Một\\nhai"},
             {"type": "heading", "level": 3, "text": "Giữa"},
             {"type": "image", "url": "/assets/a.svg", "caption": "Cầu", "credit": "Vẽ", "alt": "Một cây cầu"},
             {"type": "quote", "text": "Đẹp quá", "attribution": "Bà Lan"},
             {"type": "list", "ordered": true, "items": ["Một", "Hai"]}]
            """;
        var created = Desk.post("", "{\"body\": " + body + "}");

        assertThat(created.body().get("body")).isEqualTo(JsonMapper.shared().readTree(body));
    }

    @Test
    void everyWrongFieldIsNamedAtOnce() {
        var refused = Desk.post("", """
            {"headline": "a\\nb", "section": "Kinh tế", "language": "tiếng Việt", "tags": ["lũ", "lũ"],
             "bylines": [null], "mainImage": {"url": "javascript:alert(1)"},
             "body": [{"type": "paragraph"}, {"type": "heading", "level": 1, "text": "x"}, null,
                      {"type": "list", "items": []}]}
            """);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors())
                .containsExactlyInAnyOrder(
                        "headline: must not contain line breaks or control characters",
                        "section: must be a section's slug: 1 to 60 of a-z, 0-9 and hyphens, such as kinh-te",
                        "language: must be a BCP 47 language tag, such as vi",
                        "tags: must not name anything twice",
                        "bylines[0]: is missing",
                        "mainImage.url: must be an http or https address, or a path of the site such as /a.jpg",
                        "body[0].text: is missing",
                        "body[1].level: must be 2 or 3",
                        "body[2]: must be a block",
                        "body[3].items: must have 1 to 200 items, but has 0");
    }

    @Test
    void allThatIsWrongWithABlockIsNamedAndNothingElse() {
        var refused = Desk.post("", """
            {"body": [{"type": "heading", "level": 7, "text": " "},
                      {"type": "list", "items": [" "]},
                      {"type": "quote", "attribution": "a\\nb"},
                      {"type": "image", "alt": "a\\nb"}]}
            """);

        assertThat(refused.errors())
                .containsExactlyInAnyOrder(
                        "body[0].text: must not be empty",
                        "body[0].level: must be 2 or 3",
                        "body[1].items[0]: must not be empty",
                        "body[2].text: is missing",
                        "body[2].attribution: must not contain line breaks or control characters",
                        "body[3].url: is missing",
                        "body[3].alt: must not contain line breaks or control characters");
    }

    @Test
    void aFieldThatNobodyKnowsIsNamed() {
        assertThat(Desk.post("", "{\"headlin\": \"x\"}").errors())
                .containsExactly("headlin: is not a field that is known here");
        assertThat(Desk.post("", "{\"body\": [{\"type\": \"video\"}]}").errors())
                .containsExactly("body[0].type: is missing or not one that is known");
    }

    @Test
    void aRetryWithASlugOfItsOwnIsAnsweredAsTheFirstWas() {
        var key = UUID.randomUUID().toString();
        var draft = "{\"headline\": \"Có slug riêng\", \"slug\": \"slug-rieng-cua-bai\"}";
        var first = Desk.post("", draft, "Idempotency-Key", key);
        var retry = Desk.post("", draft, "Idempotency-Key", key);

        assertThat(retry.status()).isEqualTo(201);
        assertThat(retry.body()).isEqualTo(first.body());
    }

    @Test
    void aRetryIsAnsweredWithWhatTheFirstRequestMade() {
        var key = UUID.randomUUID().toString();
        var first = Desk.post("", "{\"headline\": \"Một lần\"}", "Idempotency-Key", key);
        Desk.patch(first.id(), "{\"headline\": \"Đã sửa\"}");
        var retry = Desk.post("", "{\"headline\": \"Một lần\"}", "Idempotency-Key", key);

        assertThat(retry).isEqualTo(first);
    }

    @Test
    void aRetryIsAnsweredAlsoWhenTheRequestWouldBeRefusedToday() {
        var key = UUID.randomUUID().toString();
        var section = Desk.ask("POST", "/sections", "{\"names\": {\"vi\": \"Chóng tàn\"}, \"order\": 903}");
        var draft = "{\"headline\": \"Trong mục chóng tàn\", \"section\": \"chong-tan\"}";
        var first = Desk.post("", draft, "Idempotency-Key", key);
        Desk.patch(first.id(), "{\"section\": \"thoi-su\"}");
        Desk.ask("DELETE", "/sections/" + section.id(), "", "If-Match", "*");

        assertThat(Desk.post("", draft).status()).isEqualTo(422);
        assertThat(Desk.post("", draft, "Idempotency-Key", key)).isEqualTo(first);
    }

    @Test
    void whoeverHappensToHaveAnothersKeyMakesTheirOwnDraft() {
        var key = UUID.randomUUID().toString();
        var first = Desk.post("", "{\"headline\": \"Của Linh\"}", "Idempotency-Key", key);

        var another = Desk.post(
                "",
                "{\"headline\": \"Của Thu\"}",
                "Idempotency-Key",
                key,
                "Authorization",
                Desk.as("thu", Role.AUTHOR));

        assertThat(another.status()).isEqualTo(201);
        assertThat(another.id()).isNotEqualTo(first.id());
    }

    @Test
    void aKeyIsForOneRequestOnly() {
        var key = UUID.randomUUID().toString();
        Desk.post("", "{\"headline\": \"Một lần\"}", "Idempotency-Key", key);

        assertThat(Desk.post("", "{\"headline\": \"Hai lần\"}", "Idempotency-Key", key)
                        .status())
                .isEqualTo(422);
    }

    @Test
    void requestsWithOneKeyAtTheSameTimeMakeOneDraft() throws Exception {
        var key = UUID.randomUUID().toString();
        var answers = atOnce(8, () -> Desk.post("", "{\"headline\": \"Cùng lúc\"}", "Idempotency-Key", key));

        assertThat(answers).extracting(Answer::status).containsOnly(201);
        assertThat(answers)
                .extracting(Answer::id)
                .containsOnly(answers.getFirst().id());
    }

    @Test
    void oneHeadlineForManyArticlesGivesEachItsOwnAddress() throws Exception {
        var answers = atOnce(15, () -> Desk.draft("Dự báo thời tiết"));

        assertThat(answers).extracting(Answer::status).containsOnly(201);
        assertThat(answers)
                .extracting(answer -> answer.text("slug"))
                .doesNotHaveDuplicates()
                .contains("du-bao-thoi-tiet", "du-bao-thoi-tiet-9")
                .allMatch(slug -> slug.startsWith("du-bao-thoi-tiet"));
    }

    private static List<Answer> atOnce(int times, Callable<Answer> request) throws InterruptedException {
        try (var desks = Executors.newVirtualThreadPerTaskExecutor()) {
            return desks.invokeAll(Collections.nCopies(times, request)).stream()
                    .map(Future::resultNow)
                    .toList();
        }
    }
}
