package broadsheet.feed.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import broadsheet.feed.Reading;
import com.github.luben.zstd.Zstd;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ReadOnlyBufferException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
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

        var gzipped = pressed.in(Coding.GZIP).orElseThrow();

        assertThat(gzipped.length()).isLessThan(pressed.plain().length());
        assertThat(gzipped.etag()).isNotEqualTo(pressed.plain().etag());
        assertThat(gzipped.coding()).contains(Coding.GZIP);
        assertThat(unzip(gzipped)).isEqualTo(LONG);
    }

    @Test
    void theNewerCodingMakesItSmallerStill() throws IOException {
        var pressed = Pressed.html(LONG);

        var packed = pressed.in(Coding.ZSTD).orElseThrow();

        assertThat(packed.length())
                .isLessThan(pressed.in(Coding.GZIP).orElseThrow().length());
        var bytes = new ByteArrayOutputStream();
        packed.writeTo(bytes);
        assertThat(new String(Zstd.decompress(bytes.toByteArray(), 1 << 20), StandardCharsets.UTF_8))
                .isEqualTo(LONG);
    }

    @Test
    void whatDoesNotGetSmallerIsNotCompressed() {
        var noise = new byte[10_000];
        new Random(1).nextBytes(noise);

        assertThat(Pressed.of("image/png", noise).in(Coding.GZIP)).isEmpty();
    }

    @Test
    void aShortPageIsNotWorthCompressing() {
        assertThat(Pressed.html("ngắn").in(Coding.GZIP)).isEmpty();
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
