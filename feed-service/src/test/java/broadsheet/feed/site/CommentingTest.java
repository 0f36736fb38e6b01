package broadsheet.feed.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import broadsheet.feed.site.Commenting.SigningIn;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommentingTest {

    @Test
    void aPageMayBeConnectedToTheOriginsAlone() {
        var provider = new SigningIn(URI.create("https://id.example:8443/realms/news"), "site");

        assertThat(new Commenting(URI.create("https://comments.example/v1"), Optional.of(provider)).origins())
                .isEqualTo("https://comments.example https://id.example:8443");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "/comments", "https://comments.example/?x", "comments.example"})
    void whatIsNoAddressOfAServiceIsNamed(String text) {
        assertThatThrownBy(() -> new Commenting(URI.create(text), Optional.empty()))
                .hasMessageContaining(text);
    }

    @Test
    void aProviderMustKnowTheSite() {
        assertThatThrownBy(() -> new SigningIn(URI.create("https://id.example"), " "))
                .hasMessageContaining("client id");
    }
}
