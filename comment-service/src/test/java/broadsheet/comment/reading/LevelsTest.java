package broadsheet.comment.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import broadsheet.comment.Answer;
import broadsheet.comment.Desk;
import broadsheet.comment.Reader;
import broadsheet.web.identity.Role;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LevelsTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final String article = Desk.published();
    private final String path = "/articles/" + article + "/comments";

    @Test
    void eachCommentComesWithItsFirstRepliesAndTheirNumber() {
        var first = Reader.comment(article, "Một").id();
        IntStream.rangeClosed(1, 5).forEach(i -> Reader.reply(article, first, "Trả lời " + i));
        Reader.comment(article, "Hai");
        awaitReplies(first, 5);

        assertThat(Reader.get(path + "?limit=2").comments())
                .containsExactly("Một", "Trả lời 1", "Trả lời 2", "Trả lời 3", "Hai");
        assertThat(Reader.get(path + "?replies=0").comments()).containsExactly("Một", "Hai");
        assertThat(Reader.get(path).count()).isEqualTo(7);
    }

    @Test
    void theRepliesToACommentAreReadPageByPage() {
        var first = Reader.comment(article, "Một").id();
        IntStream.rangeClosed(1, 5).forEach(i -> Reader.reply(article, first, "Trả lời " + i));

        var replies = pages("/comments/" + first + "/replies?sort=newest&limit=2");

        assertThat(replies).containsExactly("Trả lời 5", "Trả lời 4", "Trả lời 3", "Trả lời 2", "Trả lời 1");
    }

    @Test
    void allCommentsMayBeReadOneAfterTheOther() {
        var first = Reader.comment(article, "Một").id();
        Reader.comment(article, "Hai");
        Reader.reply(article, first, "Trả lời");

        assertThat(pages(path + "?sort=flat&limit=1")).containsExactly("Một", "Hai", "Trả lời");
    }

    @Test
    void theMostRepliedAndTheMostRecommendedMayComeFirst() {
        var one = Reader.comment(article, "Một").id();
        var two = Reader.comment(article, "Hai").id();
        var three = Reader.comment(article, "Ba").id();
        Reader.reply(article, two, "x");
        Reader.reply(article, two, "y");
        Reader.reply(article, three, "z");
        recommend(one, "nam", "hoa");
        recommend(three, "nam");
        awaitReplies(two, 2);
        awaitReplies(three, 1);

        assertThat(pages(path + "?sort=most-replied&limit=1&replies=0").stream().filter(it -> it.length() > 1))
                .containsExactly("Hai", "Ba", "Một");
        assertThat(pages(path + "?sort=most-recommended&limit=2&replies=0").stream()
                        .filter(it -> it.length() > 1))
                .containsExactly("Một", "Ba", "Hai");
        assertThat(Reader.get(path + "?sort=newest&replies=0").comments()).containsExactly("Ba", "Hai", "Một");
    }

    @Test
    void aHiddenReplyIsNoLongerCountedAndComesBack() {
        var comment = Reader.comment(article, "Một").id();
        var reply = Reader.reply(article, comment, "Trả lời").id();
        awaitReplies(comment, 1);

        Reader.move(reply, "reject");
        awaitReplies(comment, 0);
        Reader.move(reply, "approve");
        awaitReplies(comment, 1);
    }

    @Test
    void aCommentIsFoundWhereItStands() {
        var root = Reader.comment(article, "Gốc").id();
        var replies = IntStream.rangeClosed(1, 9)
                .mapToObj(i -> Reader.reply(article, root, "Trả lời " + i).id())
                .toList();
        var below = Reader.reply(article, replies.get(4), "Dưới").id();
        Reader.reply(article, below, "Dưới nữa");
        Reader.remove(root);

        var context = Reader.get("/comments/" + replies.get(4) + "/context");

        assertThat(context.texts("ancestors")).containsExactly("-");
        assertThat(context.texts("before")).containsExactly("Trả lời 2", "Trả lời 3", "Trả lời 4");
        assertThat(context.body().at("/comment/text").asString()).isEqualTo("Trả lời 5");
        assertThat(context.texts("after")).containsExactly("Trả lời 6", "Trả lời 7", "Trả lời 8");
        assertThat(context.texts("replies")).containsExactly("Dưới");
        assertThat(Reader.get("/comments/" + below + "/context").texts("ancestors"))
                .containsExactly("-", "Trả lời 5");
    }

    @Test
    void oneSeesOnesOwnRejectedCommentAndNobodyElseDoes() {
        var rejected = Reader.comment(article, "Lời của Lan").id();
        Reader.move(rejected, "reject");

        assertThat(Reader.get(path).comments()).containsExactly("Lời của Lan");
        assertThat(Reader.get(path).body().at("/comments/0/status").asString()).isEqualTo("rejected");
        assertThat(Reader.discussion(article).comments()).containsExactly("-");
    }

    @Test
    void whatAnswersAHiddenCommentIsHiddenWithItButFromItsAuthor() {
        var hidden = Reader.comment(article, "Lời của Lan").id();
        var reply = Reader.reply(article, hidden, "Lời của Nam").id();
        Reader.reply(article, reply, "Nam nói thêm");
        Reader.move(hidden, "hold");

        assertThat(Reader.get(path + "?sort=flat").comments()).containsExactly("Lời của Lan", "-", "-");
        assertThat(Reader.get("/comments/" + hidden + "/replies").comments()).containsExactly("-");
        assertThat(Reader.get("/comments/" + reply + "/context").texts("replies"))
                .containsExactly("-");
        assertThat(Reader.send("GET", "/comments/" + reply, "", "Authorization", Reader.as("nam", Role.READER))
                        .text("text"))
                .isEqualTo("Lời của Nam");
    }

    @Test
    void theCommentsUnderManyArticlesAreCountedInOneCall() {
        var other = Desk.published();
        var none = Desk.newId();
        Reader.comment(article, "Một");
        Reader.reply(article, Reader.comment(article, "Hai").id(), "Ba");
        Reader.comment(other, "Bốn");

        var counts = Reader.get("/comments/counts?articles=" + String.join(",", article, other, none))
                .body()
                .get("counts");

        assertThat(counts.get(article).asInt()).isEqualTo(3);
        assertThat(counts.get(other).asInt()).isEqualTo(1);
        assertThat(counts.get(none).asInt()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"articles=", "articles=x", "articles=1,2"})
    void whatIsNoArticleIsNotCounted(String query) {
        var refused = Reader.get("/comments/counts?" + query);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.errors()).singleElement().asString().startsWith("articles: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sort=best", "replies=11", "replies=-1", "replies=x"})
    void aWrongParameterIsNamed(String query) {
        var refused = Reader.get(path + "?" + query);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.errors()).singleElement().asString().startsWith(query.split("=", 2)[0] + ": ");
    }

    @Test
    void aCursorBelongsToItsOrder() {
        Reader.comment(article, "Một");
        Reader.comment(article, "Hai");
        var next = Reader.get(path + "?limit=1").text("next");

        assertThat(Reader.get(path + "?sort=newest&cursor=" + next).errors())
                .containsExactly("cursor: is of a list in another order");
    }

    private static void recommend(String id, String... readers) {
        for (var reader : readers) {
            Reader.send(
                    "PUT", "/comments/" + id + "/recommendation", "", "Authorization", Reader.as(reader, Role.READER));
        }
    }

    private static void awaitReplies(String id, int replies) {
        await().atMost(SOON)
                .until(() -> Reader.get("/comments/" + id).body().get("replies").asInt() == replies);
    }

    private static List<String> pages(String from) {
        var texts = new ArrayList<String>();
        Answer page = Reader.get(from);
        texts.addAll(page.comments());
        while (page.link().contains("rel=\"next\"")) {
            page = Reader.get(page.link()
                    .substring(page.link().indexOf('<') + 1, page.link().indexOf('>')));
            texts.addAll(page.comments());
        }
        return texts;
    }
}
