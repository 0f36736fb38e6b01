package broadsheet.comment.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import broadsheet.comment.Answer;
import broadsheet.comment.Desk;
import broadsheet.comment.Listener;
import broadsheet.comment.Reader;
import broadsheet.web.identity.Role;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NotificationTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final String article = Desk.published();
    private final String me = Reader.as("reader-" + UUID.randomUUID(), Role.READER);

    @Test
    void aReplyIsListedAndUnreadUntilItIsRead() {
        var mine = comment("Ý kiến của tôi");
        var first = Reader.reply(article, mine, "Đồng ý").id();
        var second = Reader.reply(article, mine, "Không đồng ý").id();
        awaitListed(second, first);
        assertThat(unread()).isEqualTo(2);
        assertThat(list("").body().at("/notifications/0/reply/text").asString()).isEqualTo("Không đồng ý");

        assertThat(put("/" + first + "/read")).isEqualTo(204);
        assertThat(put("/" + first + "/read")).isEqualTo(204);
        assertThat(unread()).isEqualTo(1);
        assertThat(put("/read")).isEqualTo(204);
        assertThat(put("/read")).isEqualTo(204);
        assertThat(unread()).isZero();
        assertThat(listed()).containsExactly(second, first);
    }

    @Test
    void whoeverAnswersThemselvesIsNotTold() {
        var mine = comment("Tôi hỏi");
        post("{\"text\": \"Tôi tự trả lời\", \"parentId\": \"%s\"}".formatted(mine));
        var others = Reader.reply(article, mine, "Người khác trả lời").id();

        awaitListed(others);
    }

    @Test
    void aReplyThatIsHiddenOrRemovedDisappearsAndComesBackAsItWasRead() {
        var mine = comment("Chủ đề nóng");
        var hidden = Reader.reply(article, mine, "Nặng lời").id();
        var removed = Reader.reply(article, mine, "Lỡ lời").id();
        awaitListed(removed, hidden);
        put("/" + hidden + "/read");

        Reader.move(hidden, "reject");
        Reader.send(
                "DELETE", "/comments/" + removed, "", "If-Match", "*", "Authorization", Reader.as("nam", Role.READER));
        await().atMost(SOON).until(() -> unread() == 0 && listed().isEmpty());

        Reader.move(hidden, "approve");
        awaitListed(hidden);
        assertThat(unread()).isZero();
    }

    @Test
    void whoMarksAllAsReadHasNotReadWhatIsHiddenAtThatMoment() {
        var mine = comment("Ai trả lời tôi?");
        var hidden = Reader.reply(article, mine, "Chờ duyệt").id();
        awaitListed(hidden);
        Reader.move(hidden, "hold");
        await().atMost(SOON).until(() -> unread() == 0);

        put("/read");
        Reader.move(hidden, "approve");

        awaitListed(hidden);
        assertThat(unread()).isEqualTo(1);
    }

    @Test
    void aReplyThatIsHiddenOnceItsParentIsGoneIsUnreadNoMore() {
        var mine = comment("Tôi sẽ xóa câu này");
        var reply = Reader.reply(article, mine, "Tôi thấy rồi").id();
        awaitListed(reply);

        Reader.send("DELETE", "/comments/" + mine, "", "If-Match", "*", "Authorization", me);
        Reader.move(reply, "reject");

        await().atMost(SOON).until(() -> unread() == 0);
        assertThat(listed()).isEmpty();
    }

    @Test
    void theListIsReadPageByPage() {
        var mine = comment("Nhiều người trả lời");
        var ids = List.of(
                Reader.reply(article, mine, "Một").id(),
                Reader.reply(article, mine, "Hai").id(),
                Reader.reply(article, mine, "Ba").id());
        awaitListed(ids.get(2), ids.get(1), ids.get(0));

        var first = list("?limit=2");
        var second = list("?limit=2&cursor=" + first.text("next"));

        assertThat(ids(first)).containsExactly(ids.get(2), ids.get(1));
        assertThat(ids(second)).containsExactly(ids.get(0));
        assertThat(first.link()).contains("/me/notifications?cursor=" + first.text("next"));
        assertThat(second.body().has("next")).isFalse();
        assertThat(list("?cursor=x").status()).isEqualTo(400);
    }

    @Test
    void nobodyReadsOrMarksAnothers() {
        var mine = comment("Riêng tư");
        var reply = Reader.reply(article, mine, "Chỉ bạn biết").id();
        awaitListed(reply);

        var stranger = Reader.as("reader-" + UUID.randomUUID(), Role.READER);
        assertThat(ids(Reader.send("GET", "/me/notifications", "", "Authorization", stranger)))
                .isEmpty();
        assertThat(Reader.send("PUT", "/me/notifications/" + reply + "/read", "", "Authorization", stranger)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aReplyIsHeardOnTheReadersStreamAndAfterAReconnectAsWell() {
        var mine = comment("Đang chờ trả lời");
        String place;
        try (var listener = Listener.on("/me/notifications/stream", "Authorization", me)) {
            var reply = Reader.reply(article, mine, "Nghe thấy ngay").id();
            var heard = listener.awaitTold("reply", reply);
            place = heard.id();

            assertThat(heard.data().at("/reply/text").asString()).isEqualTo("Nghe thấy ngay");
        }
        var missed = Reader.reply(article, mine, "Trong lúc vắng").id();
        Reader.move(missed, "reject");
        try (var listener = Listener.on("/me/notifications/stream", "Authorization", me, "Last-Event-ID", place)) {
            listener.awaitTold("removed", missed);
            assertThat(listener.toldOf(missed)).containsExactly("reply", "removed");
        }
    }

    private String comment(String text) {
        return post("{\"text\": \"%s\"}".formatted(text)).id();
    }

    private Answer post(String body) {
        return Reader.post(article, body, "Authorization", me);
    }

    private Answer list(String query) {
        return Reader.send("GET", "/me/notifications" + query, "", "Authorization", me);
    }

    private List<String> listed() {
        return ids(list(""));
    }

    private static List<String> ids(Answer page) {
        return page.body()
                .path("notifications")
                .valueStream()
                .map(item -> item.get("id").asString())
                .toList();
    }

    private void awaitListed(String... ids) {
        await().atMost(SOON).untilAsserted(() -> assertThat(listed()).containsExactly(ids));
    }

    private long unread() {
        return Reader.send("GET", "/me/notifications/unread-count", "", "Authorization", me)
                .body()
                .get("unread")
                .asLong();
    }

    private int put(String path) {
        return Reader.send("PUT", "/me/notifications" + path, "", "Authorization", me)
                .status();
    }
}
