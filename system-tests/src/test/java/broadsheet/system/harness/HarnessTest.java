package broadsheet.system.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two instances of each service under fire. The long form, whose report and journal are in {@code target/harness}:
 * {@code mvn verify -pl system-tests -am -Dit.test=HarnessTest -Dsurefire.failIfNoSpecifiedTests=false
 * -Dfailsafe.failIfNoSpecifiedTests=false -DskipUnitTests -Dbroadsheet.harness.seconds=1800};
 * {@code -Dbroadsheet.harness.seed} repeats what chance did.
 */
class HarnessTest {

    private static final Duration LASTING = Duration.ofSeconds(Integer.getInteger("broadsheet.harness.seconds", 45));
    private static final long SEED = Long.getLong("broadsheet.harness.seed", 20261125);
    private static final Path KEPT = Path.of("target", "harness");

    @Test
    void nothingIsLostDoubledOutOfOrderOrHiddenFromReadersWhateverFails(@TempDir Path folder)
            throws IOException, InterruptedException, ExecutionException {
        try (var history = new History(KEPT.resolve(SEED + ".journal"));
                var cluster = new Cluster(folder, KEPT.resolve(SEED + ".logs"))) {
            var ordeal = new Ordeal(cluster, history, SEED);
            var nemesis = new Nemesis(cluster, history, Instant.now().plus(LASTING));

            var log = ordeal.during(nemesis.lanes(SEED));

            var report = new Report(SEED, LASTING, history, log).text();
            Files.writeString(KEPT.resolve(SEED + ".md"), report);
            System.out.println(report);
            assertThat(history.findings()).isEmpty();
            assertThat(history.faultCount()).isPositive();
        }
    }
}
