package broadsheet.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the script in a project whose Maven and JDK are stand-ins that tell how they were called. */
class BroadsheetScriptTest {

    private static final String STAND_IN_MAVEN = """
        #!/bin/sh
        [ -e "$ROOT/complaint" ] && cat "$ROOT/complaint" && exit 1
        echo '[INFO] Building broadsheet-local 0.1.0-SNAPSHOT   [1/2]'
        mkdir -p "$ROOT/local/target/app" "$ROOT/feed-service/target/app"
        touch "$ROOT/local/target/app/app.jar" "$ROOT/feed-service/target/app/app.jar"
        printf '%s' "$ROOT/jdk" > "$ROOT/local/target/java-home"
        """;
    private static final String STAND_IN_JAVA = """
        #!/bin/sh
        case $1 in -XX:AOTCacheOutput=*) touch "${1#-XX:AOTCacheOutput=}"; exit;; esac
        echo "launched with: $*"
        """;

    @TempDir
    Path root;

    @BeforeEach
    void layOut() throws Exception {
        Files.copy(Path.of("..", "broadsheet"), root.resolve("broadsheet"));
        executable("bin/mvn", STAND_IN_MAVEN);
        executable("jdk/bin/java", STAND_IN_JAVA);
        write("pom.xml", "");
        write("local/pom.xml", "");
        write("feed-service/pom.xml", "");
        write("feed-service/src/main/java/Page.java", "");
    }

    @Test
    void theFirstTimeItBuildsAndThenLaunches() throws Exception {
        var said = run(0, "up", "--port-base", "9000");

        assertThat(said)
                .containsSubsequence(
                        "Building (log:",
                        "  broadsheet-local 0.1.0-SNAPSHOT",
                        "Recording a start",
                        "launched with: -XX:AOTCache=" + root.resolve("local/target/app/app.aot"),
                        "-Dbroadsheet.root=" + root,
                        "up --port-base 9000");
    }

    @Test
    void whatIsBuiltIsNotBuiltAgain() throws Exception {
        run(0, "up");

        assertThat(run(0, "sample")).doesNotContain("Building").contains("launched with:");
    }

    @Test
    void aChangedSourceIsBuilt() throws Exception {
        run(0, "up");
        changeLater("feed-service/src/main/java/Page.java");

        assertThat(run(0, "up")).contains("Building");
    }

    @Test
    void aMissingAppIsBuilt() throws Exception {
        run(0, "up");
        Files.delete(root.resolve("feed-service/target/app/app.jar"));

        assertThat(run(0, "up")).contains("Building");
    }

    @Test
    void aBuildWithoutTheScriptCountsToo() throws Exception {
        run(0, "up");
        Files.delete(root.resolve("target/built"));

        assertThat(run(0, "up")).doesNotContain("Building");
    }

    @Test
    void aRecordOfAnOlderLauncherIsNotUsed() throws Exception {
        run(0, "up");
        changeLater("local/target/app/app.jar");

        assertThat(run(0, "up")).contains("launched with:").doesNotContain("AOTCache");
    }

    @Test
    void itDoesNotBuildWhenToldSo() throws Exception {
        assertThat(runWith(Map.of("BROADSHEET_BUILD", "no"), 1, "up"))
                .startsWith("broadsheet: not built")
                .hasLineCount(1);
    }

    @Test
    void aFailedBuildSaysWhyAndWhereTheLogIs() throws Exception {
        write("complaint", "[ERROR] Page.java:[3,1] ';' expected\n");

        assertThat(run(1, "up"))
                .contains("';' expected", "the build failed; see " + root.resolve("target/build.log"))
                .doesNotContain("launched");
    }

    @Test
    void aMachineWithoutTheJdkIsTold() throws Exception {
        write("complaint", "[ERROR] Cannot find matching toolchain definitions for jdk [25,)\n");

        assertThat(run(1, "up")).contains("broadsheet: no JDK 25 or newer on this machine");
    }

    private String run(int exitCode, String... arguments) throws Exception {
        return runWith(Map.of(), exitCode, arguments);
    }

    private String runWith(Map<String, String> environment, int exitCode, String... arguments) throws Exception {
        var command = new ArrayList<>(List.of(root.resolve("broadsheet").toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().remove("BROADSHEET_BUILD");
        builder.environment().put("ROOT", root.toString());
        builder.environment().merge("PATH", root.resolve("bin").toString(), (path, bin) -> bin + ":" + path);
        builder.environment().putAll(environment);
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isEqualTo(exitCode);
        return said;
    }

    private void changeLater(String file) throws IOException {
        Files.setLastModifiedTime(
                root.resolve(file), FileTime.from(Instant.now().plusSeconds(5)));
    }

    private void write(String file, String content) throws IOException {
        Files.createDirectories(root.resolve(file).getParent());
        Files.writeString(root.resolve(file), content);
    }

    private void executable(String file, String content) throws IOException {
        write(file, content);
        Files.setPosixFilePermissions(root.resolve(file), PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
