package broadsheet.feed.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import broadsheet.feed.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ScriptTest {

    private static final Pattern IMPORT = Pattern.compile("(?m)^import .* from \"(.*)\";$");

    @Test
    void whatAScriptImportsIsNamedByItsContentLikeItself() {
        var addresses = Script.assets().stream().map(Asset::url).toList();

        assertThat(addresses).allMatch(url -> url.matches("/assets/[a-z-]+\\.js\\?v=[A-Za-z0-9_-]{22}"));
        for (var script : Script.assets()) {
            assertThat(IMPORT.matcher(Reading.text(script.file())).results().map(found -> found.group(1)))
                    .isSubsetOf(addresses);
        }
    }

    @Test
    void aPageNamesAllThatItsScriptWillImport() {
        var article = Script.of("article");

        assertThat(article.url()).startsWith("/assets/article.js?v=");
        assertThat(article.imports())
                .hasSize(10)
                .doesNotHaveDuplicates()
                .anyMatch(url -> url.startsWith("/assets/discussion.js"))
                .anyMatch(url -> url.startsWith("/assets/safe-html.js"));
    }

    @Test
    void everyScriptIsServed() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/broadsheet/feed/press/script"))) {
            assertThat(Script.assets().stream().map(Asset::path))
                    .containsExactlyInAnyOrderElementsOf(
                            files.map(file -> "/assets/" + file.getFileName()).toList());
        }
    }

    @Test
    void noScriptMakesMarkupOfText() {
        assertThat(Script.assets().stream().map(asset -> Reading.text(asset.file())))
                .noneMatch(text -> Pattern.compile("innerHTML|outerHTML|insertAdjacentHTML|document\\.write|\\beval\\(")
                        .matcher(text)
                        .find());
    }

    @Test
    void aScriptThatThereIsNotIsNamed() {
        assertThatThrownBy(() -> Script.of("nowhere")).hasMessage("There is no script nowhere.js");
    }
}
