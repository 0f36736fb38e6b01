package broadsheet.comment.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import broadsheet.comment.Desk;
import broadsheet.comment.Listener;
import broadsheet.comment.Reader;
import broadsheet.comment.Told;
import broadsheet.web.identity.Role;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class LiveTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final String article = Desk.published();
    private final String stream = "/articles/" + article + "/comments/stream";

    @Test
    void aReaderHearsWhatIsNewEditedAndRemovedAndHowManyCommentsThereAre() {
        try (var listener = Listener.on(stream)) {
            await().atMost(SOON).until(() -> listener.count() == 0);

            var id = Reader.comment(article, "Đang xem trực tiếp").id();
            listener.awaitTold("new", id);
            await().atMost(SOON).until(() -> listener.count() == 1);
            Reader.send("PATCH", "/comments/" + id, "{\"text\": \"Đã sửa\"}", "If-Match", "*");
            var edited = listener.awaitTold("edited", id);
            Reader.remove(id);
            listener.awaitTold("removed", id);

            assertThat(edited.data().path("text").asString()).isEqualTo("Đã sửa");
            assertThat(edited.data().at("/author/name").asString()).isEqualTo("Lan");
            await().atMost(SOON).until(() -> listener.count() == 0);
        }
    }

    @Test
    void whatIsToldOfACommentIsEnoughToPrintItInItsPlace() {
        var parent = Reader.comment(article, "Gốc").id();
        var reply = Reader.reply(article, parent, "Trả lời").id();
        try (var listener = Listener.on(stream)) {
            var id = Reader.reply(article, reply, "Đọc *kỹ* đi <script>alert(1)</script>")
                    .id();
            var told = listener.awaitTold("new", id).data();

            assertThat(told.get("ancestors").valueStream().map(JsonNode::asString))
                    .containsExactly(parent, reply);
            assertThat(told.get("html").asString())
                    .isEqualTo(Reader.get("/comments/" + id).text("html"))
                    .contains("<em>kỹ</em>")
                    .doesNotContain("<script");
            assertThat(told.get("parentId").asString()).isEqualTo(reply);
        }
    }

    @Test
    void whoIsToldThatACommentIsHiddenKnowsWhetherItsRepliesAreToo() {
        var id = Reader.comment(article, "Sẽ mất").id();
        try (var listener = Listener.on(stream)) {
            Reader.move(id, "reject");
            var rejected = listener.awaitTold("removed", id);
            Reader.move(id, "approve");
            listener.awaitTold("new", id);
            Reader.remove(id);
            listener.awaitEvent(
                    event -> event.data().path("status").asString("").equals("removed"));

            assertThat(rejected.data().get("status").asString()).isEqualTo("rejected");
        }
    }

    @Test
    void aCommentThatBecomesHiddenIsRemovedAndOneThatIsShownAgainIsNew() {
        try (var listener = Listener.on(stream)) {
            var id = Reader.comment(article, "Lời khó nghe").id();
            listener.awaitTold("new", id);
            Reader.move(id, "reject");
            var removed = listener.awaitTold("removed", id);
            Reader.move(id, "approve");

            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(listener.toldOf(id)).containsExactly("new", "removed", "new"));
            assertThat(removed.data().toString()).doesNotContain("Lời khó nghe", "Lan");
        }
    }

    @Test
    void whatStandsBelowSomethingHiddenIsNotHeardHoweverItGotThere() {
        var hidden = Reader.comment(article, "Bị ẩn").id();
        var reply = Reader.reply(article, hidden, "Trả lời").id();
        Reader.move(hidden, "reject");
        try (var listener = Listener.on(stream)) {
            Reader.send(
                    "PATCH",
                    "/comments/" + reply,
                    "{\"text\": \"Vẫn nói tiếp\"}",
                    "If-Match",
                    "*",
                    "Authorization",
                    Reader.as("nam", Role.READER));
            var brought = Reader.post(
                            article,
                            "{\"text\": \"Từ xa\", \"author\": {\"name\": \"Ba\"}, \"parentId\": \"%s\"}"
                                    .formatted(reply),
                            "Authorization",
                            Reader.as("oanh", Role.OPERATOR))
                    .id();
            await().atMost(SOON)
                    .until(() ->
                            Told.about(reply).size() == 2 && Told.about(brought).size() == 1);
            listener.awaitTold("new", Reader.comment(article, "Ở chỗ khác").id());

            assertThat(listener.toldOf(reply)).isEmpty();
            assertThat(listener.toldOf(brought)).isEmpty();
            Reader.move(hidden, "approve");
            listener.awaitTold("new", hidden);
        }
    }

    @Test
    void whatIsSaidUnderAnotherArticleIsNotHeard() {
        var other = Desk.published();
        try (var listener = Listener.on(stream)) {
            Reader.comment(other, "Chuyện khác");
            var id = Reader.comment(article, "Chuyện này").id();
            listener.awaitTold("new", id);

            assertThat(listener.told()).hasSize(1);
        }
    }

    @Test
    void whoeverReconnectsMissesNothingAndHearsNothingTwice() {
        String first;
        String place;
        try (var listener = Listener.on(stream)) {
            first = Reader.comment(article, "Trước khi mất mạng").id();
            place = listener.awaitTold("new", first).id();
        }
        var missed = IntStream.range(0, 20)
                .mapToObj(number ->
                        Reader.comment(article, "Trong lúc mất mạng " + number).id())
                .toList();

        try (var listener = Listener.on(stream, "Last-Event-ID", place)) {
            var last = Reader.comment(article, "Sau khi có mạng lại").id();
            listener.awaitTold("new", last);
            await().atMost(SOON).until(() -> listener.told().size() > missed.size());

            // Two comments may change places on their way into the log
            assertThat(listener.told())
                    .extracting(event -> event.data().path("id").asString())
                    .containsExactlyInAnyOrderElementsOf(
                            Stream.concat(missed.stream(), Stream.of(last)).toList())
                    .doesNotContain(first);
        }
    }

    @Test
    void whatIsNoLongerInMemoryIsReadFromTheLog() {
        var ids = IntStream.range(0, 3)
                .mapToObj(number -> Reader.comment(article, "Đã lâu " + number).id())
                .toList();
        try (var listener = Listener.on(stream)) {
            listener.awaitTold("new", Reader.comment(article, "Mới đây").id());
        }
        // More than this instance keeps
        var busy = Desk.published();
        IntStream.range(0, 60).forEach(number -> Reader.comment(busy, "Đông quá " + number));

        try (var listener = Listener.on(stream, "Last-Event-ID", "0.0.0.0.0.0")) {
            ids.forEach(id -> listener.awaitTold("new", id));
        }
    }

    @Test
    void whoeverComesFromAnotherLogIsToldToLoadAnewAndHearsOn() {
        try (var listener = Listener.on(stream, "Last-Event-ID", "99999999.1.1.1.1.1")) {
            listener.awaitEvent(event -> event.name().equals("reset"));
            var id = Reader.comment(article, "Nhật ký khác").id();

            listener.awaitTold("new", id);
        }
    }

    @Test
    void aRecordThatTellsNoTimeKeepsNobodyFromHearingTheNext() {
        try (var listener = Listener.on(stream)) {
            var comment = Reader.comment(article, "Lúc nào?").id();
            listener.awaitTold("new", comment);
            var told = Told.about(comment).getFirst();
            var timeless = new HashMap<>(told.headers());
            timeless.put("ce_time", "yesterday");

            Desk.tell("broadsheet.comments", told.key(), told.body().toString(), timeless);

            listener.awaitTold("new", Reader.comment(article, "Lúc này").id());
        }
    }

    @Test
    void anIdThatIsNoneIsRefusedByName() {
        var answer = Reader.send("GET", stream, "", "Last-Event-ID", "yesterday");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.errors()).isEqualTo(List.of("Last-Event-ID: is not the id of an event of this stream"));
    }

    @Test
    void anArticleThatReadersDoNotSeeHasNoStream() {
        assertThat(Reader.get("/articles/" + Desk.newId() + "/comments/stream").status())
                .isEqualTo(404);
    }
}
