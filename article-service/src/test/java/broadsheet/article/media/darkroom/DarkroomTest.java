package broadsheet.article.media.darkroom;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.exif.GpsDirectory;
import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DarkroomTest {

    /** What linear light of 55 is on a screen. */
    private static final int LINEAR = 55;

    private static final int ON_SCREEN = 128;

    private final Darkroom darkroom = new Darkroom(List.of(20, 40, 80, 160), 50_000_000);

    @TempDir
    Path folder = Path.of("");

    @Test
    void aPictureIsPrintedInEveryWidthThatItHasAndInItsOwn() {
        assertThat(develop(APicture.jpeg(100, 60)))
                .extracting(Developed::width, Developed::height, Developed::type)
                .containsExactlyInAnyOrder(
                        tuple(20, 12, "image/jpeg"),
                        tuple(40, 24, "image/jpeg"),
                        tuple(80, 48, "image/jpeg"),
                        tuple(100, 60, "image/jpeg"));
    }

    @Test
    void whereAPictureWasTakenIsNowhereInWhatIsMadeOfIt() throws IOException, ImageProcessingException {
        var file = APicture.jpegWithExif(100, 60, 6);
        assertThat(ImageMetadataReader.readMetadata(new ByteArrayInputStream(file))
                        .containsDirectoryOfType(GpsDirectory.class))
                .isTrue();

        for (var print : develop(file)) {
            assertThat(new String(print.bytes(), ISO_8859_1)).doesNotContain("Exif", APicture.PLACE);
            assertThat(ImageMetadataReader.readMetadata(new ByteArrayInputStream(print.bytes()))
                            .getDirectories())
                    .extracting(Object::getClass)
                    .extracting(Class::getSimpleName)
                    .doesNotContain("ExifIFD0Directory", "GpsDirectory", "XmpDirectory", "IptcDirectory");
        }
    }

    /** Where the corner that is stored at the top left belongs. */
    @ParameterizedTest
    @CsvSource({
        "1, 100, 60, 0, 0", "2, 100, 60, 1, 0", "3, 100, 60, 1, 1", "4, 100, 60, 0, 1",
        "5, 60, 100, 0, 0", "6, 60, 100, 1, 0", "7, 60, 100, 1, 1", "8, 60, 100, 0, 1"
    })
    void aPictureIsPutUprightInAllSizes(int orientation, int width, int height, int right, int below) {
        var prints = develop(APicture.jpegWithExif(100, 60, orientation));

        assertThat(prints.getLast().width()).isEqualTo(width);
        assertThat(prints.getLast().height()).isEqualTo(height);
        for (var print : prints) {
            var at = print.at(right == 0 ? 2 : print.width() - 3, below == 0 ? 2 : print.height() - 3);
            assertThat(at.getRed()).as("red of %s", print.width()).isGreaterThan(200);
            assertThat(at.getBlue()).isLessThan(60);
        }
    }

    @Test
    void aWebPIsReadAndPutUpright() {
        assertThat(develop(APicture.webp())).singleElement().satisfies(print -> {
            assertThat(print.width()).isEqualTo(4);
            assertThat(print.height()).isEqualTo(8);
            assertThat(print.at(1, 1).getRed()).isCloseTo(200, within(20));
        });
    }

    @Test
    void coloursAreThoseOfTheProfileThatTheFileBrings() {
        var linear = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();

        for (var file : List.of(APicture.jpegInProfile(linear, LINEAR), APicture.pngInProfile(linear, LINEAR))) {
            assertThat(develop(file).getLast().at(30, 30).getGreen()).isCloseTo(ON_SCREEN, within(4));
        }
    }

    @Test
    void greyStaysAsDarkAsItIs() {
        assertThat(develop(APicture.grey(LINEAR)).getLast().at(30, 30).getGreen())
                .isCloseTo(LINEAR, within(2));
    }

    @Test
    void whatOneCanSeeThroughStaysSo() {
        assertThat(develop(APicture.png(100, 60, 0))).allSatisfy(print -> {
            assertThat(print.type()).isEqualTo("image/png");
            assertThat(print.picture().getColorModel().hasAlpha()).isTrue();
        });
        assertThat(develop(APicture.png(100, 60, 255)))
                .extracting(Developed::type)
                .containsOnly("image/jpeg");
        assertThat(develop(APicture.gif())).extracting(Developed::type).containsOnly("image/png");
    }

    @Test
    void nothingOfTheFileComesThroughButThePicture() {
        var script = "<script>alert(1)</script>".getBytes(UTF_8);

        assertThat(develop(APicture.concat(APicture.jpeg(100, 60), script)))
                .allSatisfy(print ->
                        assertThat(new String(print.bytes(), ISO_8859_1)).doesNotContain("script"));
    }

    @Test
    void aPictureThatMemoryCannotHoldIsReadAtAPartOfItsSize() {
        var large = new Darkroom(List.of(20), 50_000_000);

        var widest = develop(large, APicture.jpeg(7_000, 6_000)).getLast();

        assertThat(widest.width()).isEqualTo(3_500);
        assertThat(widest.height()).isEqualTo(3_000);
    }

    static Stream<Arguments> useless() {
        var jpeg = APicture.jpeg(400, 300);
        var png = APicture.png(400, 300, 0);
        var noise = new byte[4_000];
        Arrays.fill(noise, (byte) 7);
        return Stream.of(
                Arguments.of("is empty", new byte[0]),
                Arguments.of("is HTML", "<!DOCTYPE html><img src=x onerror=alert(1)>".getBytes(UTF_8)),
                Arguments.of("is an SVG", "<?xml version='1.0'?><svg onload='alert(1)'/>".getBytes(UTF_8)),
                Arguments.of("is an AVIF", "\0\0\0 ftypavif".getBytes(UTF_8)),
                Arguments.of("is no picture", "%PDF-1.7".getBytes(UTF_8)),
                Arguments.of("30000 × 30000 pixels", APicture.bomb()),
                Arguments.of("is animated", APicture.animatedGif()),
                Arguments.of("is animated", APicture.animatedWebp()),
                Arguments.of("is cut off", Arrays.copyOf(jpeg, jpeg.length * 3 / 4)),
                Arguments.of("is ", Arrays.copyOf(png, png.length * 3 / 4)),
                Arguments.of("is ", Arrays.copyOf(APicture.gif(), 60)),
                Arguments.of("is damaged", Arrays.copyOf(APicture.webp(), 50)),
                Arguments.of("is damaged", APicture.concat(Arrays.copyOf(jpeg, 20), noise)),
                Arguments.of("is damaged", APicture.concat(Arrays.copyOf(png, 33), noise)));
    }

    @ParameterizedTest
    @MethodSource("useless")
    void aFileThatCannotBeShownIsRefusedWithTheReason(String reason, byte[] file) {
        assertThatThrownBy(() -> develop(file)).isInstanceOf(Unusable.class).hasMessageContaining(reason);
    }

    private List<Developed> develop(byte[] file) {
        return develop(darkroom, file);
    }

    private List<Developed> develop(Darkroom room, byte[] file) {
        var prints = new ArrayList<Developed>();
        try {
            room.develop(Files.write(folder.resolve("upload"), file), print -> prints.add(Developed.of(print)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return prints;
    }

    /** A print as a file. */
    private record Developed(int width, int height, String type, ByteArrayOutputStream file) {

        static Developed of(Print print) {
            var file = new ByteArrayOutputStream();
            try {
                print.writeTo(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new Developed(print.width(), print.height(), print.kind().mediaType(), file);
        }

        byte[] bytes() {
            return file.toByteArray();
        }

        BufferedImage picture() {
            try {
                return ImageIO.read(new ByteArrayInputStream(bytes()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        Color at(int x, int y) {
            return new Color(picture().getRGB(x, y));
        }
    }
}
