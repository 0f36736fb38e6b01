package broadsheet.feed.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import broadsheet.feed.Reading;
import broadsheet.feed.Replica;
import broadsheet.feed.SampleNewsroom;
import broadsheet.feed.page.PressingNotices;
import broadsheet.feed.search.PressingSearch;
import broadsheet.feed.site.Editions;
import broadsheet.feed.site.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class ThemeTest {

    @TempDir
    Path folder;

    @Test
    void aNewsroomsOwnFilesAreUsedInPlaceOfOurs() throws IOException {
        write("site.css", ":root { --accent: #00529b; }");
        write("notice.mustache", "{{>head}}{{>masthead}}<main id=\"main\"><h1>Ôi: {{title}}</h1></main>{{>footer}}");
        write("footer.mustache", "<footer>Tòa soạn {{shell.site}}</footer></body></html>");

        var page = notice();

        assertThat(page.select("h1").text()).isEqualTo("Ôi: Không tìm thấy trang");
        assertThat(page.select("footer").text()).isEqualTo("Tòa soạn Broadsheet");
        assertThat(page.select(".masthead")).isNotEmpty();
        var stylesheet = new Assets(editions().theme(), Optional.empty()).at("/assets/site.css");
        assertThat(Reading.text(stylesheet.orElseThrow().body())).isEqualTo(":root { --accent: #00529b; }");
        var address = page.select("link[rel=stylesheet]").attr("href");
        write("site.css", ":root { --accent: #9b0052; }");
        assertThat(notice().select("link[rel=stylesheet]").attr("href"))
                .startsWith("/assets/site.css?v=")
                .isNotEqualTo(address);
    }

    @Test
    void aThemeOfWhichEveryPageCanBePressedIsTaken() throws IOException {
        for (var name : TryingTheme.TEMPLATES) {
            try (var ours = Theme.class.getResourceAsStream("/broadsheet/feed/press/" + name + ".mustache")) {
                Files.copy(Objects.requireNonNull(ours), folder.resolve(name + ".mustache"));
            }
        }

        tryAll();
    }

    @Test
    void whatIsWrongWithAThemeIsSaidAtTheStart() throws IOException {
        write("article.mustache", "{{>head}}<h1>{{headlin}}</h1>");
        refused("headlin");

        write("article.mustache", "{{#headline}}");
        refused("article");

        Files.delete(folder.resolve("article.mustache"));
        write("articel.mustache", "");
        refused("articel.mustache");
    }

    @Test
    void itsFolderIsASetting() {
        assertThat(settings(folder).look().names()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings(folder.resolve("khong-co")).look())
                .withMessageContaining("khong-co");
    }

    private static SiteSettings settings(Path theme) {
        var source = new MapConfigurationPropertySource(Map.of(
                "broadsheet.site.name", "Broadsheet",
                "broadsheet.site.base-url", "https://news.example",
                "broadsheet.site.languages", "vi",
                "broadsheet.site.zone", "Asia/Ho_Chi_Minh",
                "broadsheet.site.theme", theme.toString()));
        return new Binder(source).bind("broadsheet.site", SiteSettings.class).get();
    }

    private void refused(String what) {
        assertThatIllegalArgumentException().isThrownBy(this::tryAll).withMessageContaining(what);
    }

    private void tryAll() {
        new TryingTheme(editions(), Replica.shared().part(PressingSearch.class)).tryAll();
    }

    private Document notice() {
        var editions = editions();
        return Reading.page(new PressingNotices(editions).notFound(editions.askedFor("vi")));
    }

    private Editions editions() {
        return new Editions(SampleNewsroom.site(), SampleNewsroom.catalogue(), Theme.in(folder));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
