package broadsheet.article.presence;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.article.Answer;
import broadsheet.article.Desk;
import broadsheet.article.MovableClock;
import broadsheet.web.identity.Role;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class PresenceTest {

    private static final String MAI = Desk.as("mai", Role.EDITOR);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final String id = Desk.draft("Đang mở").id();

    @Test
    void everybodySeesWhoHasItOpenUntilTheyLeave() {
        enter(MAI);
        enter(Desk.as("linh", Role.EDITOR));
        assertThat(present()).containsExactly("mai", "linh");

        Desk.send("DELETE", "/" + id + "/presence", "", "Authorization", MAI);
        assertThat(present()).containsExactly("linh");

        MovableClock.advance(MINUTE);
        assertThat(present()).isEmpty();
    }

    @Test
    void oneHoldsTheLockUntilItRunsOut() {
        assertThat(lock(MAI, "").body().at("/lock/person/id").asString()).isEqualTo("mai");
        assertThat(lock(MAI, "").status()).isEqualTo(200);

        var refused = lock(Desk.as("linh", Role.EDITOR), "");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("detail")).contains("Mai", "until");

        MovableClock.advance(MINUTE);
        assertThat(lock(Desk.as("linh", Role.EDITOR), "").status()).isEqualTo(200);
    }

    @Test
    void aLockThatIsGivenBackOrTakenOverIsAnothers() {
        lock(MAI, "");
        assertThat(lock(Desk.as("linh", Role.EDITOR), "{\"takeOver\": true}").status())
                .isEqualTo(200);
        assertThat(lock(MAI, "").status()).isEqualTo(409);

        Desk.send("DELETE", "/" + id + "/lock", "");
        assertThat(lock(MAI, "").status()).isEqualTo(200);
    }

    @Test
    void ofManyAtOnceOneGetsTheLock() throws InterruptedException {
        try (var desk = Executors.newVirtualThreadPerTaskExecutor()) {
            var tries = Collections.nCopies(16, 0).stream()
                    .map(_ -> Desk.as("e" + System.nanoTime(), Role.EDITOR))
                    .map(who -> (Callable<Integer>) () -> lock(who, "").status())
                    .toList();

            assertThat(desk.invokeAll(tries).stream().map(Future::resultNow))
                    .filteredOn(status -> status == 200)
                    .hasSize(1);
        }
    }

    @Test
    void anAuthorTakesNoLockOver() {
        var own = Desk.post("", "{}", "Authorization", Desk.as("hien", Role.AUTHOR))
                .id();

        assertThat(Desk.send(
                                "PUT",
                                "/" + own + "/lock",
                                "{\"takeOver\": true}",
                                "Authorization",
                                Desk.as("hien", Role.AUTHOR))
                        .status())
                .isEqualTo(403);
    }

    private void enter(String who) {
        assertThat(Desk.send("PUT", "/" + id + "/presence", "", "Authorization", who)
                        .status())
                .isEqualTo(200);
    }

    private Answer lock(String who, String body) {
        return Desk.send("PUT", "/" + id + "/lock", body, "Authorization", who);
    }

    private List<String> present() {
        return Desk.send("GET", "/" + id + "/presence", "")
                .body()
                .get("present")
                .valueStream()
                .map(there -> there.at("/person/id").asString())
                .toList();
    }
}
