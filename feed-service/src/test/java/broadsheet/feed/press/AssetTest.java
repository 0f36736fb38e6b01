package broadsheet.feed.press;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.feed.Reading;
import org.junit.jupiter.api.Test;

class AssetTest {

    @Test
    void anAssetsAddressNamesItsContent() {
        var stylesheet = Asset.stylesheet();

        assertThat(stylesheet.path()).isEqualTo("/assets/site.css");
        assertThat(stylesheet.url()).matches("/assets/site\\.css\\?v=[A-Za-z0-9_-]{22}");
        assertThat(stylesheet.file().contentType()).isEqualTo("text/css;charset=utf-8");
    }

    @Test
    void theStyleSheetAsksNobodyElseForAnything() {
        assertThat(Reading.text(Asset.stylesheet().file())).doesNotContain("url(", "@import", "http");
    }

    @Test
    void theFaviconIsADrawing() {
        assertThat(Asset.favicon().file().contentType()).isEqualTo("image/svg+xml");
    }
}
