package broadsheet.comment.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import broadsheet.comment.Desk;
import broadsheet.comment.Reader;
import broadsheet.comment.Told;
import broadsheet.web.identity.Role;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HearingOfArticlesTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    @Test
    void anArticleThatNobodyHasHeardOfHasNoDiscussion() {
        var unknown = Desk.newId();

        assertThat(Reader.discussion(unknown).status()).isEqualTo(404);
        assertThat(Reader.discussion(unknown).text("detail")).contains(unknown);
        assertThat(Reader.comment(unknown, "Có ai không?").status()).isEqualTo(404);
        assertThat(Reader.discussion("x").status()).isEqualTo(404);
    }

    @Test
    void aPublishedArticleTakesCommentsAndAnUnpublishedOneDoesNot() {
        var article = Desk.published();
        assertThat(Reader.comment(article, "Kịp lúc").status()).isEqualTo(201);

        Desk.unpublish(article, 3);
        await().atMost(SOON).until(() -> Reader.discussion(article).status() == 404);
        assertThat(Reader.comment(article, "Muộn rồi").status()).isEqualTo(404);

        Desk.publish(article, 4);
        await().atMost(SOON).until(() -> Reader.discussion(article).status() == 200);
        assertThat(Reader.discussion(article).comments()).containsExactly("Kịp lúc");
    }

    @Test
    void ofAnArticleThatReadersSeeNoLongerNobodyReadsACommentByWhateverAddress() {
        var article = Desk.published();
        var secret = "lời bí mật " + article;
        var me = Reader.as("reader-" + article, Role.READER);
        var parent = Reader.comment(article, "Của tôi", "Authorization", me).id();
        var comment = Reader.reply(article, parent, secret).id();
        await().atMost(SOON).until(() -> notifications(me).contains(secret));

        Desk.unpublish(article, 3);
        await().atMost(SOON).until(() -> Reader.discussion(article).status() == 404);

        for (var path : List.of("", "/replies", "/context")) {
            assertThat(Reader.get("/comments/" + comment + path).status()).isEqualTo(404);
            assertThat(Reader.get("/comments/" + parent + path).status()).isEqualTo(404);
        }
        for (var method : List.of("PUT", "DELETE")) {
            assertThat(Reader.send(method, "/comments/" + comment + "/recommendation", "")
                            .status())
                    .isEqualTo(404);
        }
        assertThat(notifications(me)).contains(comment).doesNotContain(secret);
        Desk.publish(article, 4);
        await().atMost(SOON).until(() -> Reader.get("/comments/" + comment).status() == 200);
    }

    @Test
    void eventsTwiceAndInTheWrongOrderLeadToTheSame() {
        var article = Desk.newId();
        Desk.unpublish(article, 3);
        Desk.publish(article, 2);
        Desk.unpublish(article, 3);
        Desk.publish(article, 2);
        passed();

        assertThat(Reader.discussion(article).status()).isEqualTo(404);
        assertThat(Told.about(article)).hasSize(1);
    }

    @Test
    void openingAndClosingIsToldToOthers() {
        var article = Desk.published();
        Desk.unpublish(article, 3);

        var told = await().atMost(SOON).until(() -> Told.about(article), it -> it.size() == 2);
        assertThat(told)
                .extracting(it -> it.header("ce_type"))
                .containsExactly("broadsheet.discussion.opened.v1", "broadsheet.discussion.closed.v1");
        assertThat(told).extracting(Told::key).containsOnly(article);
    }

    @Test
    void aRecordThatNobodyCanReadIsPutAsideAndHoldsNothingUp() {
        var headers = Map.of("ce_specversion", "1.0", "ce_type", "broadsheet.article.published.v1");
        Desk.tell("broadsheet.articles", "broken", "{\"article\": {\"id\": 7}}", headers);
        Desk.tell("broadsheet.articles", "later", "{}", Map.of("ce_type", "broadsheet.article.pinned.v1"));
        passed();

        var deadLetters = await().atMost(SOON).until(HearingOfArticlesTest::broken, it -> !it.isEmpty());
        assertThat(deadLetters).hasSize(1);
        assertThat(deadLetters.getFirst().header("dlq_reason")).isNotEmpty();
        assertThat(deadLetters.getFirst().header("dlq_topic")).isEqualTo("broadsheet.articles");
        assertThat(Told.on("broadsheet.articles.comment-service.dlq"))
                .noneMatch(it -> it.key().equals("later"));
    }

    private static String notifications(String whose) {
        return Reader.send("GET", "/me/notifications", "", "Authorization", whose)
                .body()
                .toString();
    }

    private static List<Told> broken() {
        return Told.on("broadsheet.articles.comment-service.dlq").stream()
                .filter(it -> it.key().equals("broken"))
                .toList();
    }

    /** Returns once everything that was told before has been heard, in whatever partition it is. */
    private static void passed() {
        var lastOf = new HashMap<Integer, String>();
        while (lastOf.size() < 6) {
            var id = Desk.newId();
            lastOf.put(Desk.publish(id, 2), id);
        }
        lastOf.values()
                .forEach(id ->
                        await().atMost(SOON).until(() -> Reader.discussion(id).status() == 200));
    }
}
