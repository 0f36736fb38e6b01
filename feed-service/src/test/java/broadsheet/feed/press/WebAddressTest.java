package broadsheet.feed.press;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://news.example/a.jpg?w=2&h=1",
                "HTTP://news.example/",
                "/assets/sample/tram.svg",
                "/ảnh.jpg"
            })
    void theWebAndTheSiteItselfMayBePointedTo(String url) {
        assertThat(WebAddress.isAllowed(url)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                " javascript:alert(1)",
                "java\nscript:alert(1)",
                "data:text/html,hello",
                "//elsewhere.example/a.jpg",
                "/\\elsewhere.example/a.jpg",
                "/\t/elsewhere.example/a.jpg",
                "assets/a.jpg",
                "ftp://news.example/a.jpg",
                "https://",
                ""
            })
    void nothingElseMay(String url) {
        assertThat(WebAddress.isAllowed(url)).isFalse();
    }
}
