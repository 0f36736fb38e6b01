package broadsheet.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.JavaFormatterOptions.Style;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** One way to set Java, so that no review is about it; {@code -Dbroadsheet.format=write} sets what isn't. */
class FormatTest {

    private static final boolean WRITE = "write".equals(System.getProperty("broadsheet.format"));
    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(Style.PALANTIR)
            .formatJavadoc(true)
            .build());

    @Test
    void everyJavaFileIsSetByTheFormatter() {
        var offending = SourceTree.java().filter(file -> !isSet(file)).toList();
        if (WRITE) {
            offending.forEach(FormatTest::set);
        } else {
            assertThat(offending.stream().map(SourceTree::name))
                    .as("CONTRIBUTING.md says how to have these files formatted")
                    .isEmpty();
        }
    }

    private static boolean isSet(Path file) {
        return formatted(file).equals(SourceTree.read(file));
    }

    private static void set(Path file) {
        try {
            Files.writeString(file, formatted(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String formatted(Path file) {
        try {
            return FORMATTER.formatSourceAndFixImports(SourceTree.read(file));
        } catch (FormatterException e) {
            throw new IllegalStateException("Not Java: " + SourceTree.name(file), e);
        }
    }
}
