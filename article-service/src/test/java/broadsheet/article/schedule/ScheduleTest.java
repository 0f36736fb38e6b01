package broadsheet.article.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import broadsheet.article.Answer;
import broadsheet.article.Desk;
import broadsheet.article.MovableClock;
import broadsheet.article.announcement.Told;
import broadsheet.web.identity.Role;
import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class ScheduleTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void anArticleGoesOutAndComesDownByItself() {
        var id = Desk.draft("Hẹn giờ").id();
        var from = MovableClock.now().plus(HOUR);

        var scheduled = schedule(id, "publishAt", from, "unpublishAt", from.plus(HOUR));
        assertThat(scheduled.text("state")).isEqualTo("scheduled");
        assertThat(scheduled.text("publishAt")).isEqualTo(from.toString());

        MovableClock.advance(HOUR);
        awaitState(id, "published");
        assertThat(Instant.parse(Desk.read(id).text("publishedAt"))).isAfterOrEqualTo(from);

        MovableClock.advance(HOUR);
        awaitState(id, "unpublished");
    }

    @Test
    void whoPlannedThatItComesDownIsInTheLogForItWhoeverWorkedOnItSince() {
        var id = Desk.published("Ai hẹn giờ gỡ").id();
        var until = MovableClock.now().plus(HOUR);
        schedule(id, "unpublishAt", until);
        Desk.send(
                "PATCH",
                "/" + id,
                "{\"standfirst\": \"Mai sửa\"}",
                "If-Match",
                "*",
                "Authorization",
                Desk.as("mai", Role.EDITOR));

        MovableClock.advance(HOUR);

        awaitState(id, "unpublished");
        var log = Desk.send("GET", "/" + id + "/activity", "").body();
        assertThat(log.at("/items/0/move").asString()).isEqualTo("unpublish");
        assertThat(log.at("/items/0/by/id").asString()).isEqualTo("linh");
        assertThat(log.at("/items/1/by/id").asString()).isEqualTo("mai");
    }

    @Test
    void howeverManyInstancesThereAreItGoesOutOnce() {
        try (var _ = Desk.startAnotherService();
                var _ = Desk.startAnotherService()) {
            var ids = IntStream.range(0, 20)
                    .mapToObj(i -> Desk.draft("Hẹn giờ số " + i).id())
                    .toList();
            var from = MovableClock.now().plus(HOUR);
            ids.forEach(id -> schedule(id, "publishAt", from));

            MovableClock.advance(HOUR);

            ids.forEach(id -> awaitState(id, "published"));
            assertThat(ids).allSatisfy(id -> {
                assertThat(Desk.read(id).version()).isEqualTo(3);
                assertThat(told(id)).containsExactly("broadsheet.article.published.v1");
            });
        }
    }

    @Test
    void whatIsDueDoesntWaitForPlansThatWereMovedOrForWhatCantGoOut() {
        var section = Desk.ask("POST", "/sections", "{\"names\": {\"vi\": \"Sắp bỏ\"}, \"order\": 902}");
        var hopeless = Desk.draft("Không đăng được").id();
        Desk.patch(hopeless, "{\"section\": \"sap-bo\"}");
        var from = MovableClock.now().plus(HOUR);
        schedule(hopeless, "publishAt", from.minusMillis(1));
        remindInVainBefore(from);
        var ids = IntStream.range(0, 200)
                .mapToObj(i -> Desk.draft("Cùng giờ số " + i).id())
                .toList();
        ids.forEach(id -> schedule(id, "publishAt", from));
        Desk.collection("catalogue").deleteOne(Filters.eq("_id", section.id()));

        MovableClock.advance(Duration.between(MovableClock.now(), from));

        // Those in vain are looked at for a minute
        ids.forEach(id -> awaitState(id, "published"));
        assertThat(Desk.read(hopeless).text("state")).isEqualTo("scheduled");
        Desk.patch(hopeless, "{\"section\": \"thoi-su\"}");
        MovableClock.advance(HOUR);
        awaitState(hopeless, "published");
    }

    /** As many as are read at once, of an article that has no plan any more. */
    private static void remindInVainBefore(Instant time) {
        var moved = Desk.draft("Đã đổi giờ").id();
        Desk.collection("schedule")
                .insertMany(IntStream.rangeClosed(1, 200)
                        .mapToObj(i -> time.minusMillis(i))
                        .map(at -> new Document("_id", moved + "@" + at.toEpochMilli())
                                .append("article", moved)
                                .append("at", Date.from(at)))
                        .toList());
    }

    @Test
    void aPlanWhoseReminderIsLostIsKeptAllTheSame() {
        var goesOut = Desk.draft("Mất lời nhắc").id();
        var comesDown = Desk.published("Mất lời nhắc gỡ").id();
        schedule(goesOut, "publishAt", MovableClock.now().plus(HOUR));
        schedule(comesDown, "unpublishAt", MovableClock.now().plus(HOUR));
        Desk.collection("schedule").deleteMany(Filters.in("article", goesOut, comesDown));

        MovableClock.advance(HOUR.plusMinutes(2));

        awaitState(goesOut, "published");
        awaitState(comesDown, "unpublished");
    }

    @Test
    void aPlanIsMovedAndGivenUpLikeAnyOtherChange() {
        var draft = Desk.draft("Đổi giờ");
        var id = draft.id();
        var first = MovableClock.now().plus(HOUR);
        var scheduled = schedule(id, "publishAt", first);

        assertThat(Desk.post("/" + id + "/schedule", plan("publishAt", first), "If-Match", draft.etag())
                        .status())
                .isEqualTo(412);
        assertThat(Desk.post("/" + id + "/schedule", plan("publishAt", first)).status())
                .isEqualTo(428);
        var moved =
                Desk.post("/" + id + "/schedule", plan("publishAt", first.plus(HOUR)), "If-Match", scheduled.etag());
        assertThat(moved.text("publishAt")).isEqualTo(first.plus(HOUR).toString());
        assertThat(Desk.move(id, "unschedule").text("state")).isEqualTo("draft");

        var other = Desk.draft("Đúng giờ").id();
        schedule(other, "publishAt", MovableClock.now().plus(HOUR));
        MovableClock.advance(HOUR.multipliedBy(3));
        awaitState(other, "published");
        assertThat(Desk.read(id).text("state")).isEqualTo("draft");
    }

    @Test
    void whatCannotBePlannedIsRefusedByField() {
        var id = Desk.draft("Sai giờ").id();
        var live = Desk.published("Đã đăng").id();
        var past = MovableClock.now().minus(HOUR);

        assertThat(schedule(id, "publishAt", past).errors().getFirst()).startsWith("publishAt: is in the past");
        assertThat(Desk.move(id, "schedule", "{\"publishAt\": \"tomorrow\"}")
                        .errors()
                        .getFirst())
                .startsWith("publishAt: must be a time such as");
        assertThat(Desk.move(id, "schedule", "{}").errors())
                .containsExactly("publishAt: is missing: nobody sees the article");
        assertThat(Desk.move(live, "schedule", "{}").errors()).containsExactly("unpublishAt: is missing");
        assertThat(schedule(live, "publishAt", MovableClock.now().plus(HOUR)).errors())
                .containsExactly("publishAt: makes no sense: readers see the article already");
        var from = MovableClock.now().plus(HOUR);
        assertThat(schedule(id, "publishAt", from, "unpublishAt", from).errors())
                .containsExactly("unpublishAt: must be after publishAt");
        assertThat(Desk.move(Desk.post("", "{}").id(), "schedule", plan("publishAt", from))
                        .errors())
                .contains("headline: must be there to be published");
    }

    @Test
    void nothingUnderEmbargoIsPublishedBeforeItsTime() {
        var until = MovableClock.now().plus(HOUR);
        var id = Desk.draft("Cấm phát trước giờ").id();
        Desk.patch(id, "{\"embargoUntil\": \"%s\"}".formatted(until));

        var refused = Desk.move(id, "publish");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("detail")).contains("embargo", until.toString());
        assertThat(schedule(id, "publishAt", until.minusMillis(1)).status()).isEqualTo(409);
        assertThat(schedule(id, "publishAt", until).status()).isEqualTo(200);
    }

    private static Answer schedule(String id, Object... plan) {
        return Desk.move(id, "schedule", plan(plan));
    }

    private static String plan(Object... plan) {
        var fields = IntStream.range(0, plan.length / 2)
                .mapToObj(i -> "\"%s\": \"%s\"".formatted(plan[2 * i], plan[2 * i + 1]))
                .toList();
        return "{" + String.join(", ", fields) + "}";
    }

    private static void awaitState(String id, String state) {
        await().atMost(SOON).until(() -> Desk.read(id).text("state"), state::equals);
    }

    private static List<String> told(String id) {
        return await().atMost(SOON).until(() -> Told.of(id), told -> !told.isEmpty()).stream()
                .map(Told::type)
                .toList();
    }
}
