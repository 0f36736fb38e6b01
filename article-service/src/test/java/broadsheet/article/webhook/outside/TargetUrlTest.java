package broadsheet.article.webhook.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetUrlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://example.org/",
                "file:///etc/passwd",
                "gopher://example.org:6379/_INFO",
                "jar:http://example.org/a!/b",
                "javascript:alert(1)",
                "//example.org/hook",
                "/hook",
                "hook",
                "",
                "http://",
                "http:///hook",
                "http:example.org",
                "http://exa mple.org/",
                "http://example.org/\r\nHost: inside",
                "http://user:password@example.org/",
                "http://example.org@127.0.0.1/",
                "http://example.org/hook#part",
                "http://example.org:0/",
                "http://example.org:70000/",
                "http://127.1/",
                "http://0x7f.1/",
                "http://[fe80::1%25eth0/"
            })
    void nothingIsSentToWhatIsNoPlainWebAddress(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> TargetUrl.parse(text));
    }

    @Test
    void anAddressIsKeptAsItIs() {
        assertThat(TargetUrl.parse("https://Example.org/a/b?key=k%2F1"))
                .hasToString("https://Example.org/a/b?key=k%2F1");
    }

    @Test
    void oneServerIsOneWhateverThePath() {
        assertThat(TargetUrl.parse("https://Example.org/a").server()).isEqualTo("example.org:443");
        assertThat(TargetUrl.parse("https://example.org:443/b").server()).isEqualTo("example.org:443");
        assertThat(TargetUrl.parse("http://example.org").server()).isEqualTo("example.org:80");
    }
}
