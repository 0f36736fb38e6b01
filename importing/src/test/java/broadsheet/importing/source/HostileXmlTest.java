package broadsheet.importing.source;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.importing.feed.AtomFeed;
import broadsheet.importing.feed.RssFeed;
import broadsheet.importing.wordpress.WordPressExport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

/** Every format that is XML refuses what could read this machine's files or fill its memory. */
class HostileXmlTest {

    private static final String SECRET = "what others must not read";
    private static final String RSS = "<rss version='2.0'><channel><item><title>&e;</title></item></channel></rss>";
    private static final String ATOM =
            "<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>&e;</title></entry></feed>";

    @SuppressWarnings("UnusedVariable") // JUnit finds it by its name
    private static final List<Arguments> FORMATS = List.of(
            Arguments.of((Function<Path, Source>) RssFeed::in, RSS),
            Arguments.of((Function<Path, Source>) AtomFeed::in, ATOM),
            Arguments.of((Function<Path, Source>) WordPressExport::in, RSS));

    @TempDir
    Path folder;

    @ParameterizedTest
    @FieldSource("FORMATS")
    void aFileOfThisMachineIsNotRead(Function<Path, Source> format, String document) throws IOException {
        var secret = Files.writeString(folder.resolve("secret"), SECRET);

        assertRefused(format, "<!DOCTYPE x [<!ENTITY e SYSTEM '" + secret.toUri() + "'>]>" + document);
        assertRefused(
                format,
                "<!DOCTYPE x [<!ENTITY % p SYSTEM '" + secret.toUri() + "'> %p;]>" + document.replace("&e;", ""));
        assertRefused(format, "<!DOCTYPE x SYSTEM '" + secret.toUri() + "'>" + document.replace("&e;", ""));
    }

    @ParameterizedTest
    @FieldSource("FORMATS")
    void entitiesThatGrowWithoutEndDont(Function<Path, Source> format, String document) throws IOException {
        var entities = new StringBuilder("<!ENTITY e0 'ha'>");
        for (var i = 1; i < 30; i++) {
            entities.append(
                    "<!ENTITY e%d '%s'>".formatted(i, "&e%d;".formatted(i - 1).repeat(10)));
        }

        assertRefused(format, "<!DOCTYPE x [" + entities + "]>" + document.replace("&e;", "&e29;"));
    }

    private void assertRefused(Function<Path, Source> format, String xml) throws IOException {
        var survey =
                format.apply(Files.writeString(folder.resolve("feed.xml"), xml)).survey();

        assertThat(survey.articles()).isZero();
        assertThat(survey.fault())
                .hasValueSatisfying(fault ->
                        assertThat(fault).hasMessageContaining("refused").hasMessageNotContaining(SECRET));
    }
}
