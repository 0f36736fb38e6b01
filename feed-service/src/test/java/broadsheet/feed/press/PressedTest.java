package broadsheet.feed.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import broadsheet.feed.Reading;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ReadOnlyBufferException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class PressedTest {

    private static final String LONG = "Tòa soạn báo. ".repeat(500);

    @Test
    void theSamePageHasTheSameETagAndAnotherPageAnother() {
        assertThat(Pressed.html(LONG).plain().etag())
                .isEqualTo(Pressed.html(LONG).plain().etag());
        assertThat(Pressed.html(LONG).plain().etag())
                .isNotEqualTo(Pressed.html(LONG + ".").plain().etag());
    }

    @Test
    void anETagIsStrongAndQuoted() {
        assertThat(Pressed.html("a").plain().etag()).matches("\"[A-Za-z0-9_-]{22}\"");
    }

    @Test
    void aLongPageIsAlsoCompressedUnderAnETagOfItsOwn() throws IOException {
        var pressed = Pressed.html(LONG);

        var gzipped = pressed.gzipped().orElseThrow();

        assertThat(gzipped.length()).isLessThan(pressed.plain().length());
        assertThat(gzipped.etag()).isNotEqualTo(pressed.plain().etag());
        assertThat(unzip(gzipped)).isEqualTo(LONG);
    }

    @Test
    void aShortPageIsNotWorthCompressing() {
        assertThat(Pressed.html("ngắn").gzipped()).isEmpty();
    }

    @Test
    void nobodyCanChangeWhatIsPressed() {
        var bytes = "body {}".getBytes(StandardCharsets.UTF_8);
        var pressed = Pressed.of("text/css", bytes);

        bytes[0] = 'X';

        assertThat(Reading.text(pressed)).isEqualTo("body {}");
        assertThatThrownBy(() -> pressed.plain().buffer().put((byte) 'X')).isInstanceOf(ReadOnlyBufferException.class);
    }

    private static String unzip(Copy copy) throws IOException {
        var bytes = new ByteArrayOutputStream();
        copy.writeTo(bytes);
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return new String(gzip.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
