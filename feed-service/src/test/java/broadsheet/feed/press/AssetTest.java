package broadsheet.feed.press;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.feed.Reading;
import broadsheet.feed.site.Theme;
import org.junit.jupiter.api.Test;

class AssetTest {

    @Test
    void anAssetsAddressNamesItsContent() {
        var stylesheet = Asset.stylesheet(Theme.OURS);

        assertThat(stylesheet.path()).isEqualTo("/assets/site.css");
        assertThat(stylesheet.url()).matches("/assets/site\\.css\\?v=[A-Za-z0-9_-]{22}");
        assertThat(stylesheet.file().contentType()).isEqualTo("text/css;charset=utf-8");
    }

    @Test
    void theStyleSheetAsksNobodyElseForAnything() {
        assertThat(Reading.text(Asset.stylesheet(Theme.OURS).file())).doesNotContain("url(", "@import", "http");
    }

    @Test
    void theFaviconIsADrawing() {
        assertThat(Asset.favicon(Theme.OURS).file().contentType()).isEqualTo("image/svg+xml");
    }
}
