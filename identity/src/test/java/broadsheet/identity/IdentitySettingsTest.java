package broadsheet.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentitySettingsTest {

    @Test
    void aSiteIsAnOrigin() {
        assertThat(settings("https://news.example:8443").sites()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://news.example/", "https://news.example?x", "news.example", "javascript:alert(1)"})
    void whatIsNoOriginIsNamed(String site) {
        assertThatThrownBy(() -> settings(site)).hasMessageContaining(site);
    }

    private static IdentitySettings settings(String site) {
        return new IdentitySettings(Path.of("."), "broadsheet", List.of(URI.create(site)), Duration.ofHours(8));
    }
}
