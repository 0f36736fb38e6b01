package broadsheet.comment.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import broadsheet.comment.Answer;
import broadsheet.comment.Desk;
import broadsheet.comment.Reader;
import broadsheet.web.identity.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ExchangeTest {

    private static final String OPERATOR = Reader.as("vận-hành", Role.OPERATOR);
    private static final Instant LONG_AGO = Instant.parse("2014-03-01T08:30:00.123Z");

    private final String article = Desk.published();

    @Test
    void aCommentIsBroughtInWithItsTimeItsNameAndItsPlaceInTheThread() {
        var parent = id(LONG_AGO);
        var reply = id(LONG_AGO.plusSeconds(60));

        assertThat(bring(parent, LONG_AGO, "\"text\": \"Từ trang cũ\", \"author\": {\"name\": \"Bác Ba\"}")
                        .status())
                .isEqualTo(201);
        assertThat(bring(
                                reply,
                                LONG_AGO.plusSeconds(60),
                                "\"text\": \"Đúng vậy\", \"author\": {\"name\": \"Cô Tư\"}, \"parentId\": \"%s\""
                                        .formatted(parent))
                        .status())
                .isEqualTo(201);

        var read = Reader.get("/comments/" + reply);
        assertThat(read.text("postedAt")).isEqualTo("2014-03-01T08:31:00.123Z");
        assertThat(read.text("parentId")).isEqualTo(parent);
        assertThat(read.body().at("/author/name").asString()).isEqualTo("Cô Tư");
        assertThat(Reader.discussion(article).count()).isEqualTo(2);
    }

    @Test
    void repeatedItChangesNothingWhateverBecameOfIt() {
        var id = id(LONG_AGO);
        var words = "\"text\": \"Một lần thôi\", \"author\": {\"name\": \"Bác Ba\"}";
        bring(id, LONG_AGO, words);
        Reader.move(id, "reject");

        var again = bring(id, LONG_AGO, words);

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.text("status")).isEqualTo("rejected");
        assertThat(again.body().get("version").asLong()).isEqualTo(2);
    }

    @Test
    void aReplyThatIsBroughtAgainAndAgainTakesOnePlaceOnly() {
        var parent = id(LONG_AGO);
        bring(parent, LONG_AGO, "\"text\": \"Hỏi\", \"author\": {\"name\": \"A\"}");
        var words = "\"text\": \"%s\", \"author\": {\"name\": \"B\"}, \"parentId\": \"" + parent + "\"";
        var first = id(LONG_AGO.plusSeconds(1));

        IntStream.range(0, 5).forEach(_ -> bring(first, LONG_AGO.plusSeconds(1), words.formatted("Một")));
        bring(id(LONG_AGO.plusSeconds(2)), LONG_AGO.plusSeconds(2), words.formatted("Hai"));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(Reader.discussion(article).comments()).containsExactly("Hỏi", "Một", "Hai"));
    }

    @Test
    void theIdOfAnotherCommentIsNotTaken() {
        var id = id(LONG_AGO);
        bring(id, LONG_AGO, "\"text\": \"Đây\", \"author\": {\"name\": \"Bác Ba\"}");

        var elsewhere = bring(Desk.published(), id, LONG_AGO, "\"text\": \"Kia\", \"author\": {\"name\": \"Bác Ba\"}");

        assertThat(elsewhere.status()).isEqualTo(409);
    }

    @Test
    void whatWaitedOrWasRemovedThereDoesSoHere() {
        var held = id(LONG_AGO);
        var removed = id(LONG_AGO);
        bring(held, LONG_AGO, "\"text\": \"Chờ duyệt\", \"author\": {\"name\": \"A\"}, \"status\": \"held\"");
        bring(removed, LONG_AGO, "\"status\": \"removed\"");

        assertThat(Reader.get("/comments/" + removed).text("status")).isEqualTo("removed");
        assertThat(Reader.discussion(article).count()).isZero();
        assertThat(exported())
                .filteredOn(comment -> comment.get("id").asString().equals(held))
                .singleElement()
                .satisfies(comment -> assertThat(comment.get("text").asString()).isEqualTo("Chờ duyệt"));
    }

    @Test
    void allThatIsWrongIsNamedAtOnce() {
        var answer = Reader.send(
                "PUT",
                "/comments/" + UUID.randomUUID(),
                "{\"articleId\": \"%s\", \"postedAt\": \"2014-03-01T08:30:00Z\", \"status\": \"spam\"}"
                        .formatted(Desk.newId()),
                "Authorization",
                OPERATOR);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.errors())
                .containsExactlyInAnyOrder(
                        "id: must be a UUID of version 7 whose time is postedAt",
                        "articleId: is no article that was ever published",
                        "status: must be visible, held or removed",
                        "text: is missing",
                        "author: is missing");
        assertThat(bring(id(LONG_AGO), Instant.now().plusSeconds(3600), "\"text\": \"x\"")
                        .errors())
                .contains("postedAt: must be a time since 1970 that has passed");
    }

    @Test
    void allCommentsAreTakenOutInPartsEachOnceInTheOrderOfTheirTimes() {
        var old = id(LONG_AGO);
        bring(old, LONG_AGO, "\"text\": \"Cũ\", \"author\": {\"name\": \"A\", \"id\": \"bac-ba\"}");
        var fresh = Reader.comment(article, "Mới").id();

        var ids = exported().stream().map(it -> it.get("id").asString()).toList();

        assertThat(ids).contains(old, fresh).doesNotHaveDuplicates().isSorted();
    }

    private Answer bring(String id, Instant at, String fields) {
        return bring(article, id, at, fields);
    }

    private static Answer bring(String article, String id, Instant at, String fields) {
        var body = "{\"articleId\": \"%s\", \"postedAt\": \"%s\", %s}".formatted(article, at, fields);
        return Reader.send("PUT", "/comments/" + id, body, "Authorization", OPERATOR);
    }

    private static List<JsonNode> exported() {
        var all = new ArrayList<JsonNode>();
        var cursor = "";
        do {
            var part = Reader.send("GET", "/comments?limit=2" + cursor, "", "Authorization", OPERATOR);
            part.body().get("comments").forEach(all::add);
            cursor = part.body().has("next") ? "&cursor=" + part.text("next") : "";
        } while (!cursor.isEmpty());
        return all;
    }

    private static String id(Instant at) {
        var random = ThreadLocalRandom.current();
        var high = at.toEpochMilli() << 16 | 0x7000 | random.nextInt(0x1000);
        return new UUID(high, random.nextLong() >>> 2 | Long.MIN_VALUE).toString();
    }
}
