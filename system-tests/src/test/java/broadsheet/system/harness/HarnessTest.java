package broadsheet.system.harness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import broadsheet.system.harness.Cluster.Instance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two instances of each service under fire. The long form, whose report and journal are in {@code target/harness}:
 * {@code mvn verify -pl system-tests -am -Dtest=NoSuch -Dsurefire.failIfNoSpecifiedTests=false -Dit.test=HarnessTest
 * -Dfailsafe.failIfNoSpecifiedTests=false -Dbroadsheet.harness.seconds=1800}; {@code -Dbroadsheet.harness.seed} repeats
 * what chance did, {@code -Dbroadsheet.harness.restarts=1} also restarts one instance of each service in turn,
 * {@code =2} both.
 */
class HarnessTest {

    private static final Duration LASTING = Duration.ofSeconds(Integer.getInteger("broadsheet.harness.seconds", 30));
    private static final long SEED = Long.getLong("broadsheet.harness.seed", 20261125);
    private static final int RESTARTS = Integer.getInteger("broadsheet.harness.restarts", 0);
    private static final Duration SOON = Duration.ofMinutes(2);
    private static final Path KEPT = Path.of("target", "harness");

    @TempDir
    static Path folder;

    private static Cluster cluster;

    @BeforeAll
    static void start() throws IOException {
        cluster = new Cluster(folder, KEPT.resolve("logs"));
    }

    @AfterAll
    static void stop() throws IOException {
        cluster.close();
    }

    @Test
    void nothingIsLostDoubledOutOfOrderOrHiddenFromReadersWhateverFails()
            throws IOException, InterruptedException, ExecutionException {
        try (var history = new History(KEPT.resolve(SEED + ".journal"))) {
            var ordeal = new Ordeal("o", cluster, history, SEED, Balancing.blind());
            var nemesis = new Nemesis(cluster, history, Instant.now().plus(LASTING));

            var log = ordeal.during(nemesis.lanes(SEED));

            var report = new Report(SEED, LASTING, history, log).text();
            Files.writeString(KEPT.resolve(SEED + ".md"), report);
            System.out.println(report);
            assertThat(history.findings()).isEmpty();
            assertThat(history.faultCount()).isPositive();
        }
    }

    @Test
    @EnabledIfSystemProperty(named = "broadsheet.harness.restarts", matches = "[12]")
    void noRequestFailsWhileInstancesAreRestartedInTurnBehindABalancer()
            throws IOException, InterruptedException, ExecutionException {
        try (var history = new History(KEPT.resolve("restarts.journal"));
                var readiness = new Readiness(cluster.addresses())) {
            new Ordeal("r", cluster, history, SEED, Balancing.by(readiness))
                    .during(List.of(() -> Cluster.SERVICES.stream()
                            .flatMap(service -> cluster.of(service).stream().limit(RESTARTS))
                            .forEach(instance -> restart(instance, readiness))));

            assertThat(history.doubts()).as("what had to be asked for again").isEmpty();
            assertThat(history.findings()).isEmpty();
            assertThat(History.total(history.operations())).isGreaterThan(100);
        }
    }

    private static void restart(Instance instance, Readiness readiness) {
        assertThat(instance.process().stop())
                .as(instance.process().name() + " ends by itself")
                .isTrue();
        instance.process().start();
        await().atMost(SOON).until(() -> readiness.test(instance.address()));
    }
}
