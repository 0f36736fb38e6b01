package broadsheet.comment.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.comment.Answer;
import broadsheet.comment.Desk;
import broadsheet.comment.Reader;
import broadsheet.web.identity.Role;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class QueuesTest {

    private final String article = Desk.published();

    @Test
    void aQueueHasWhatWaitsInItFromOldestToNewestPageByPage() {
        for (var i = 1; i <= 3; i++) {
            Reader.move(Reader.comment(article, "Lời " + i).id(), "hold");
        }

        var first = queue("held", "&limit=2");
        var rest = queue("held", "&limit=2&cursor=" + first.text("next"));

        assertThat(first.comments()).containsExactly("Lời 1", "Lời 2");
        assertThat(rest.comments()).containsExactly("Lời 3");
        assertThat(rest.text("next")).isEmpty();
        assertThat(queue("held", "&sort=newest&limit=1").comments()).containsExactly("Lời 3");
        assertThat(counts().get("held").asLong()).isGreaterThanOrEqualTo(3);
    }

    @Test
    void whatAModeratorHasLookedAtIsNewNoMore() {
        var comment = Reader.comment(article, "Mới");

        assertThat(queue("new", "").comments()).containsExactly("Mới");
        assertThat(queue("new", "&section=thoi-su&reader=lan").comments()).containsExactly("Mới");
        assertThat(queue("new", "&reader=nam").comments()).isEmpty();
        Reader.move(comment.id(), "approve");
        assertThat(queue("new", "").comments()).isEmpty();
        Reader.move(comment.id(), "reject");
        assertThat(queue("rejected", "").comments()).containsExactly("Mới");
    }

    @Test
    void aWrongQuestionIsNamed() {
        assertThat(queue("gone", "").status()).isEqualTo(404);
        assertThat(queue("held", "&sort=x").errors()).containsExactly("sort: must be oldest or newest");
        assertThat(Reader.moderate("GET", "/moderation/queues/held?article=x", "")
                        .errors())
                .containsExactly("article: must be a UUID");
    }

    @Test
    void whatHidesACommentNeedsAReason() {
        var comment = Reader.comment(article, "Lý do?").id();
        var path = "/comments/" + comment + "/reject";

        assertThat(Reader.moderate("POST", path, "").errors()).containsExactly("reason: is missing");
        assertThat(Reader.moderate("POST", path, "{\"reason\": \"x\"}").errors())
                .singleElement()
                .asString()
                .startsWith("reason: must be one of");
        var body = "{\"reason\": \"personal-data\", \"note\": \"Có số điện thoại\", \"message\": \"Xin bỏ số điện"
                + " thoại.\"}";
        assertThat(Reader.moderate("POST", path, body).text("message")).isEqualTo("Xin bỏ số điện thoại.");

        var line = decisions("/comments/" + comment).get(0);
        assertThat(line.get("act").asString()).isEqualTo("reject");
        assertThat(line.at("/by/id").asString()).isEqualTo("hoa");
        assertThat(line.get("reason").asString()).isEqualTo("personal-data");
        assertThat(line.get("note").asString()).isEqualTo("Có số điện thoại");
        assertThat(line.get("version").asLong()).isEqualTo(2);
    }

    @Test
    void whoRemovesWhatSomebodyElseWroteSaysWhyAndItsAuthorNeedNot() {
        var comment = Reader.comment(article, "Số nhà tôi là 12").id();
        var path = "/comments/" + comment;

        assertThat(Reader.moderate("DELETE", path, "").errors())
                .containsExactly("reason: is missing: somebody else wrote it");
        assertThat(Reader.moderate("DELETE", path + "?reason=x", "").errors())
                .singleElement()
                .asString()
                .startsWith("reason: must be one of");
        assertThat(Reader.moderate("DELETE", path + "?reason=spam&note=", "").errors())
                .containsExactly("note: must not be empty");
        assertThat(Reader.moderate("DELETE", path + "?reason=personal-data&note=address", "")
                        .status())
                .isEqualTo(204);

        var line = decisions(path).get(0);
        assertThat(line.get("act").asString()).isEqualTo("remove");
        assertThat(line.at("/by/id").asString()).isEqualTo("hoa");
        assertThat(line.get("reason").asString()).isEqualTo("personal-data");
        assertThat(line.get("note").asString()).isEqualTo("address");
        var own = Reader.comment(article, "Của tôi", "Authorization", Reader.as("hoa", Role.MODERATOR))
                .id();
        assertThat(Reader.moderate("DELETE", "/comments/" + own, "").status()).isEqualTo(204);
        assertThat(decisions("/comments/" + own).get(0).has("by")).isFalse();
    }

    @Test
    void everyDecisionIsInTheLogOfItsCommentItsReaderAndItsModerator() {
        var who = "reader-" + article;
        var comment = Reader.comment(article, "Qua lại", "Authorization", Reader.as(who, Role.READER))
                .id();
        for (var move : List.of("hold", "approve", "feature", "unfeature", "reject")) {
            assertThat(as("mod-" + article, "POST", "/comments/" + comment + "/" + move, "{\"reason\": \"other\"}")
                            .status())
                    .isEqualTo(200);
        }
        as("mod-" + article, "DELETE", "/comments/" + comment + "?reason=other", "");

        var acts = List.of("remove", "reject", "unfeature", "feature", "approve", "hold", "post");
        assertThat(acts(decisions("/comments/" + comment))).isEqualTo(acts);
        assertThat(acts(decisions("/readers/" + who))).isEqualTo(acts);
        assertThat(acts(decisions("/moderators/mod-" + article))).isEqualTo(acts.subList(0, 6));
        var first = Reader.moderate("GET", "/readers/" + who + "/decisions?limit=4", "");
        var rest = Reader.moderate("GET", "/readers/" + who + "/decisions?limit=4&cursor=" + first.text("next"), "");
        assertThat(acts(first.body().get("decisions"))).isEqualTo(acts.subList(0, 4));
        assertThat(acts(rest.body().get("decisions"))).isEqualTo(acts.subList(4, 7));
    }

    @Test
    void ofTwoModeratorsAtOnceOneDecides() throws InterruptedException {
        var comment = Reader.comment(article, "Ai nhanh hơn").id();
        Callable<Answer> one = () -> Reader.send(
                "POST",
                "/comments/" + comment + "/reject",
                "{\"reason\": \"spam\"}",
                "If-Match",
                "\"1\"",
                "Authorization",
                Reader.as("hoa", Role.MODERATOR));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(threads.invokeAll(List.of(one, one)).stream()
                            .map(Future::resultNow)
                            .map(Answer::status))
                    .containsExactlyInAnyOrder(200, 412);
        }
        assertThat(decisions("/comments/" + comment)).hasSize(2);
    }

    @Test
    void eachOfManyHasAnAnswerOfItsOwn() {
        var fresh = Reader.comment(article, "Một").id();
        var changed = Reader.comment(article, "Hai").id();
        Reader.move(changed, "hold");
        var answer = Reader.moderate("POST", "/moderation/decisions", """
            {"action": "reject", "reason": "spam", "comments": [
              {"id": "%s", "version": 1}, {"id": "%s", "version": 1}, {"id": "x", "version": 1}]}
            """.formatted(fresh, changed));

        assertThat(answer.body()
                        .get("results")
                        .valueStream()
                        .map(it -> it.get("status").asInt()))
                .containsExactly(200, 412, 404);
        assertThat(answer.body().at("/results/1/problem/detail").asString()).contains("version 2");
        assertThat(Reader.moderate("POST", "/moderation/decisions", "{\"action\": \"reject\"}")
                        .errors())
                .containsExactlyInAnyOrder("comments: must have 1 to 100 items", "reason: is missing");
    }

    private Answer queue(String name, String more) {
        return Reader.moderate("GET", "/moderation/queues/" + name + "?article=" + article + more, "");
    }

    private static JsonNode counts() {
        return Reader.moderate("GET", "/moderation/queues", "").body();
    }

    private static JsonNode decisions(String whose) {
        return Reader.moderate("GET", whose + "/decisions", "").body().get("decisions");
    }

    private static List<String> acts(JsonNode lines) {
        return lines.valueStream().map(line -> line.get("act").asString()).toList();
    }

    private static Answer as(String moderator, String method, String path, String body) {
        return Reader.send(method, path, body, "If-Match", "*", "Authorization", Reader.as(moderator, Role.MODERATOR));
    }
}
