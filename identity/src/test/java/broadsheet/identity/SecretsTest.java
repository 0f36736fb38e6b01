package broadsheet.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    Path folder;

    @Test
    void keysAndPasswordsAreTheSameAfterARestart() {
        var first = started();
        var again = started();

        assertThat(again.keys().toString(false)).isEqualTo(first.keys().toString(false));
        assertThat(again.user("editor")).isEqualTo(first.user("editor")).isPresent();
        assertThat(again.user("nobody")).isEmpty();
    }

    @Test
    void noTwoInstallationsShareASecret() {
        var here = started();
        var elsewhere = new Secrets(settings(folder.resolve("elsewhere")));
        elsewhere.start();

        assertThat(elsewhere.keys().getKeys())
                .doesNotContainAnyElementsOf(here.keys().getKeys());
        assertThat(elsewhere.user("editor")).isNotEqualTo(here.user("editor"));
    }

    @Test
    void onlyTheirOwnerReadsThem() throws Exception {
        started();

        for (var name : new String[] {"keys.json", "users.json"}) {
            var rights = Files.getPosixFilePermissions(folder.resolve("here").resolve(name));
            assertThat(PosixFilePermissions.toString(rights)).isEqualTo("rw-------");
        }
    }

    @Test
    void nothingIsMadeUntilTheProviderRuns() {
        var secrets = new Secrets(settings(folder.resolve("here")));

        assertThat(folder.resolve("here")).doesNotExist();
        assertThatThrownBy(secrets::keys).hasMessage("The provider isn't running");
    }

    private Secrets started() {
        var secrets = new Secrets(settings(folder.resolve("here")));
        secrets.start();
        return secrets;
    }

    private static IdentitySettings settings(Path folder) {
        return new IdentitySettings(folder, "broadsheet", List.of(), Duration.ofHours(8));
    }
}
