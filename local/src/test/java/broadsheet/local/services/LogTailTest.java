package broadsheet.local.services;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTailTest {

    @TempDir
    Path folder;

    @Test
    void itHoldsTheLastLinesOfThisStartOnly() throws Exception {
        var log = folder.resolve("feed-service.log");
        Files.writeString(log, "an earlier start\n");
        var tail = LogTail.startingNow(log);

        Files.writeString(log, "chợ đã mở\nit failed\n", StandardOpenOption.APPEND);

        assertThat(tail.lines()).isEqualTo("\n    chợ đã mở\n    it failed");
    }

    @Test
    void ofALongLogItHoldsTheEnd() throws Exception {
        var log = folder.resolve("feed-service.log");
        var tail = LogTail.startingNow(log);

        Files.writeString(
                log, IntStream.rangeClosed(1, 5000).mapToObj(n -> "line " + n).collect(Collectors.joining("\n")));

        assertThat(tail.lines().lines()).hasSize(16).contains("    line 4986", "    line 5000");
    }

    @Test
    void withoutALogItIsEmpty() {
        assertThat(LogTail.startingNow(folder.resolve("none.log")).lines()).isEmpty();
    }
}
