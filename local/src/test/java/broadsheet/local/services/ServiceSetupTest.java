package broadsheet.local.services;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceSetupTest {

    @TempDir
    Path folder;

    @Test
    void aServiceWithoutMemoryEndsSoThatItIsStartedAgain() {
        var ready = URI.create("http://127.0.0.1:1/readyz");
        var setup = new ServiceSetup("x", folder, Map.of(), ready, folder.resolve("log"), folder.resolve("x.process"));

        assertThat(setup.process().command())
                .containsSubsequence("-Xmx256m", "-XX:+ExitOnOutOfMemoryError", "-jar", "app.jar");
    }
}
