package broadsheet.comment.writing;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.comment.Answer;
import broadsheet.comment.Desk;
import broadsheet.comment.Reader;
import broadsheet.web.identity.Role;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class PostingCommentTest {

    private final String article = Desk.published();

    @Test
    void aCommentIsThereToBeRead() {
        var posted = Reader.comment(article, "Hay quá");

        assertThat(posted.status()).isEqualTo(201);
        assertThat(posted.etag()).isEqualTo("\"1\"");
        assertThat(posted.text("status")).isEqualTo("visible");
        assertThat(posted.body().at("/author/name").asString()).isEqualTo("Lan");
        assertThat(posted.text("html")).isEqualTo("<p>Hay quá</p>");
        var read = Reader.get("/comments/" + posted.id()).body();
        posted.body().forEachEntry((field, value) -> assertThat(read.get(field)).isEqualTo(value));
        assertThat(Reader.discussion(article).count()).isEqualTo(1);
    }

    @Test
    void aReplySaysWhatItAnswers() {
        var comment = Reader.comment(article, "Một câu hỏi");
        var reply = Reader.reply(article, comment.id(), "Một câu trả lời");

        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.text("parentId")).isEqualTo(comment.id());
        assertThat(reply.body().get("depth").asInt()).isEqualTo(1);
    }

    @Test
    void aReplyAnswersACommentOfTheSameDiscussion() {
        var elsewhere = Reader.comment(Desk.published(), "Ở bài khác");

        assertThat(Reader.reply(article, elsewhere.id(), "x").errors())
                .containsExactly("parentId: is no comment of this discussion");
        assertThat(Reader.reply(article, Desk.newId(), "x").errors())
                .containsExactly("parentId: is no comment of this discussion");
        assertThat(Reader.reply(article, "17", "x").errors()).containsExactly("parentId: must be a UUID");
    }

    @Test
    void whatReadersDoNotSeeTakesNoRepliesNorDoesAnythingBelowIt() {
        var hidden = Reader.comment(article, "Quảng cáo").id();
        var below = Reader.reply(article, hidden, "Đừng mua").id();
        Reader.move(hidden, "reject");

        assertThat(Reader.reply(article, hidden, "Mua đi").status()).isEqualTo(409);
        var refused = Reader.reply(article, below, "Mua đi");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("detail")).contains("held or rejected");

        Reader.move(hidden, "approve");
        assertThat(Reader.reply(article, below, "Giờ thì được").status()).isEqualTo(201);
        Reader.move(below, "hold");
        assertThat(Reader.reply(article, below, "Chưa được").status()).isEqualTo(409);
        Reader.remove(hidden);
        assertThat(Reader.reply(article, hidden, "Chỗ của nó vẫn còn").status()).isEqualTo(201);
    }

    @Test
    void everyWrongFieldIsNamedAtOnce() {
        var refused = Reader.post(article, "{\"text\": \" \", \"author\": {\"name\": \"Ai đó\"}, \"parentId\": \"x\"}");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors())
                .containsExactlyInAnyOrder(
                        "text: must not be empty",
                        "author: is who the token says; only an operator may name another",
                        "parentId: must be a UUID");
        assertThat(Reader.post(article, "{}").errors()).containsExactly("text: is missing");
        assertThat(Reader.post(article, "{\"txt\": \"x\"}").errors())
                .containsExactly("txt: is not a field that is known here");
        assertThat(Reader.post(article, "{\"text\": ").status()).isEqualTo(400);
        assertThat(Reader.discussion(article).count()).isZero();
    }

    @Test
    void anOperatorBringsCommentsThatOthersWroteElsewhere() {
        var operator = Reader.as("oanh", Role.OPERATOR);
        var body = "{\"text\": \"Từ trang cũ\", \"author\": {\"name\": \"%s\"}}";

        var brought = Reader.post(article, body.formatted("Bà Tư"), "Authorization", operator);

        assertThat(brought.body().at("/author/name").asString()).isEqualTo("Bà Tư");
        assertThat(Reader.post(article, body.formatted(""), "Authorization", operator)
                        .errors())
                .containsExactly("author.name: must not be empty");
    }

    @Test
    void whoeverHappensToHaveAnothersKeyPostsTheirOwnComment() {
        var key = UUID.randomUUID().toString();
        var first = Reader.comment(article, "Một lần", "Idempotency-Key", key);

        var another = Reader.comment(
                article, "Một lần", "Idempotency-Key", key, "Authorization", Reader.as("nam", Role.READER));

        assertThat(another.status()).isEqualTo(201);
        assertThat(another.id()).isNotEqualTo(first.id());
    }

    @Test
    void aRetryIsAnsweredWithWhatTheFirstRequestMade() {
        var key = UUID.randomUUID().toString();
        var first = Reader.comment(article, "Một lần", "Idempotency-Key", key);
        var retry = Reader.comment(article, "Một lần", "Idempotency-Key", key);

        assertThat(retry).isEqualTo(first);
        assertThat(Reader.comment(article, "Hai lần", "Idempotency-Key", key).status())
                .isEqualTo(422);
        assertThat(Reader.discussion(article).count()).isEqualTo(1);
    }

    @Test
    void commentsAtTheSameTimeAreAllThere() throws InterruptedException {
        var key = UUID.randomUUID().toString();
        Callable<Answer> once = () -> Reader.comment(article, "Cùng một khóa", "Idempotency-Key", key);
        Callable<Answer> each = () -> Reader.comment(article, "Mỗi người một lời");
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            var same = readers.invokeAll(Collections.nCopies(8, once)).stream().map(Future::resultNow);
            var own = readers.invokeAll(Collections.nCopies(20, each)).stream().map(Future::resultNow);

            assertThat(same.map(Answer::id).distinct()).hasSize(1);
            assertThat(own.map(Answer::id).distinct()).hasSize(20);
        }
        assertThat(Reader.discussion(article).count()).isEqualTo(21);
    }
}
