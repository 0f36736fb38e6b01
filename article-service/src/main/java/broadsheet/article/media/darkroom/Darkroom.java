package broadsheet.article.media.darkroom;

import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.coobird.thumbnailator.makers.FixedSizeThumbnailMaker;

/** Makes prints of a file: pictures anew, of which it is known that they are pictures and nothing else. */
public final class Darkroom {

    private static final int OPAQUE = 255;
    private static final int ALPHA = 3;
    private static final int[] RED_GREEN_BLUE = {0, 1, 2};

    private final List<Integer> widths;
    private final long mostPixels;

    /**
     * A darkroom that prints in some widths, never wider than the picture, and in its own.
     *
     * @param mostPixels that a picture may have
     */
    public Darkroom(List<Integer> widths, long mostPixels) {
        this.widths = widths.stream().sorted().toList();
        this.mostPixels = mostPixels;
    }

    /**
     * Prints a file in all sizes.
     *
     * @param keep gets each print, which holds only until the next
     * @throws Unusable if it is no picture that can be shown
     */
    public void develop(Path file, Consumer<Print> keep) {
        var negative = Negative.of(file, format(file), mostPixels);
        var picture = negative.picture();
        var isOpaque = isOpaque(picture);
        var kind = !isOpaque || negative.isDrawn() ? Print.Kind.PNG : Print.Kind.JPG;
        smaller(picture, negative.turn()).forEach(size -> keep.accept(print(size, negative.turn(), isOpaque, kind)));
        keep.accept(print(picture, negative.turn(), isOpaque, kind));
    }

    private static Format format(Path file) {
        try (var bytes = Files.newInputStream(file)) {
            return Format.of(bytes.readNBytes(Format.HEAD));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The widest is made of the whole picture, and the others of that. */
    private Stream<BufferedImage> smaller(BufferedImage picture, Turn turn) {
        var whole = turn.swapsSides() ? picture.getHeight() : picture.getWidth();
        var fitting = widths.stream().filter(width -> width < whole).toList();
        if (fitting.isEmpty()) {
            return Stream.empty();
        }
        var widest = scaled(picture, (double) fitting.getLast() / whole);
        var others = fitting.stream()
                .limit(fitting.size() - 1L)
                .map(width -> scaled(widest, (double) width / fitting.getLast()));
        // Printed last, since a print uses up its pixels
        return Stream.concat(others, Stream.of(widest));
    }

    private static BufferedImage scaled(BufferedImage picture, double scale) {
        return new FixedSizeThumbnailMaker(
                        side(picture.getWidth() * scale), side(picture.getHeight() * scale), false, true)
                .imageType(picture.getType())
                .make(picture);
    }

    private static int side(double exact) {
        return Math.max(1, (int) Math.round(exact));
    }

    private static Print print(BufferedImage picture, Turn turn, boolean isOpaque, Print.Kind kind) {
        var upright = turn.upright(picture);
        return new Print(isOpaque ? withoutAlpha(upright) : upright, kind);
    }

    private static BufferedImage withoutAlpha(BufferedImage picture) {
        if (!picture.getColorModel().hasAlpha()) {
            return picture;
        }
        var colours = picture.getRaster()
                .createWritableChild(0, 0, picture.getWidth(), picture.getHeight(), 0, 0, RED_GREEN_BLUE);
        var space = ColorSpace.getInstance(ColorSpace.CS_sRGB);
        var model = new ComponentColorModel(space, false, false, Transparency.OPAQUE, DataBuffer.TYPE_BYTE);
        return new BufferedImage(model, colours, false, null);
    }

    /** Many files of screens say of each pixel that one can't see through it. */
    private static boolean isOpaque(BufferedImage picture) {
        var row = new int[picture.getWidth()];
        return !picture.getColorModel().hasAlpha()
                || IntStream.range(0, picture.getHeight())
                        .allMatch(y -> IntStream.of(picture.getRaster().getSamples(0, y, row.length, 1, ALPHA, row))
                                .allMatch(alpha -> alpha == OPAQUE));
    }
}
