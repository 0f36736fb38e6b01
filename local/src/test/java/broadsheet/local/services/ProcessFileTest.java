package broadsheet.local.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessFileTest {

    @TempDir
    Path folder;

    private ProcessFile file;
    private Process process;

    @BeforeEach
    void startAProcess() throws Exception {
        file = new ProcessFile(folder.resolve("feed-service.process"));
        process = new ProcessBuilder("sleep", "300").start();
        await().until(() -> process.info().arguments().isPresent());
    }

    @AfterEach
    void endIt() {
        process.destroyForcibly();
    }

    @Test
    void aProcessThatWasWrittenDownIsFound() throws Exception {
        file.write(process.toHandle(), "300");

        assertThat(file.stillRunning()).contains(process.toHandle());
    }

    @Test
    void anotherProgramWithTheSameNumberIsLeftAlone() throws Exception {
        file.write(process.toHandle(), "-Dbroadsheet.service=feed-service");

        assertThat(file.stillRunning()).isEmpty();
    }

    @Test
    void aProcessStartedAtAnotherTimeIsLeftAlone() throws Exception {
        write(Long.toString(process.pid()), Instant.EPOCH.toString(), "300");

        assertThat(file.stillRunning()).isEmpty();
    }

    @Test
    void aProcessThatEndedIsNotFound() throws Exception {
        file.write(process.toHandle(), "300");
        process.destroyForcibly().waitFor();

        assertThat(file.stillRunning()).isEmpty();
    }

    @Test
    void aFileThatIsMissingOrCutShortNamesNone() throws Exception {
        assertThat(file.stillRunning()).isEmpty();

        write(Long.toString(process.pid()));

        assertThat(file.stillRunning()).isEmpty();
    }

    private void write(String... lines) throws Exception {
        Files.write(file.file(), List.of(lines));
    }
}
