package broadsheet.article.media.darkroom;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.stream.FileImageInputStream;

/**
 * A decoded picture, not yet upright.
 *
 * @param picture in usual colours
 * @param isDrawn whether it came with few colours, as drawings and charts do
 */
record Negative(BufferedImage picture, Turn turn, boolean isDrawn) {

    /** What a decoded picture may take, so that one of 24 million pixels fits into a heap of 256 MB beside the rest. */
    private static final long MOST_BYTES = 100_000_000;

    /**
     * Decodes a file. A picture beyond what memory can hold is read at a half, a third and so on of its size.
     *
     * @throws Unusable if it can't be decoded whole, or has more pixels than allowed
     */
    static Negative of(Path file, Format format, long mostPixels) {
        try (var bytes = new FileImageInputStream(file.toFile())) {
            var reader = format.reader();
            try {
                reader.setInput(bytes, format != Format.GIF && format != Format.WEBP, true);
                requireStill(reader, format);
                var step = step(reader, format, mostPixels);
                var embedded = Embedded.in(file, format);
                var read = read(reader, step);
                return new Negative(
                        Colours.usual(read, embedded.profile()),
                        new Turn(embedded.orientation()),
                        read.getColorModel() instanceof IndexColorModel);
            } finally {
                reader.dispose();
            }
        } catch (Unusable e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // Decoders fail in every way there is when a file is made to make them fail
            throw broken(e);
        }
    }

    private static void requireStill(ImageReader reader, Format format) throws IOException {
        var canMove = format == Format.GIF || format == Format.WEBP;
        if (canMove && reader.getNumImages(true) > 1) {
            throw new Unusable("is animated, and only its first moment could be shown; embed a film instead");
        }
    }

    /** One of how many pixels is read, across and down. */
    private static int step(ImageReader reader, Format format, long mostPixels) throws IOException {
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        if (width * height > mostPixels) {
            throw new Unusable("has " + width + " × " + height + " pixels; at most " + mostPixels / 1_000_000
                    + " million can be taken");
        }
        var bytesOfAPixel = bytesOfAPixel(reader.getImageTypes(0).next());
        var step = 1;
        while (width / step * (height / step) * bytesOfAPixel > MOST_BYTES) {
            step++;
        }
        if (step > 1 && format == Format.WEBP) {
            throw new Unusable("has " + width + " × " + height + " pixels, which is too many for a WebP; send a JPEG");
        }
        return step;
    }

    /** Beside what is decoded to another form than the usual, a usual one is made. */
    private static int bytesOfAPixel(ImageTypeSpecifier type) {
        var decoded = Math.max(1, type.getColorModel().getPixelSize() / Byte.SIZE);
        var usual = type.getColorModel().hasAlpha() ? 4 : 3;
        return Colours.areUsual(type.getBufferedImageType()) ? decoded : decoded + usual;
    }

    private static BufferedImage read(ImageReader reader, int step) throws IOException {
        reader.addIIOReadWarningListener((_, warning) -> requireWhole(warning));
        var how = reader.getDefaultReadParam();
        how.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, how);
    }

    /** Decoders fill up what is missing; readers would see a picture that ends in grey. */
    private static void requireWhole(String warning) {
        var said = warning.toLowerCase(Locale.ROOT);
        if (said.contains("premature end") || said.contains("truncated") || said.contains("eof")) {
            throw new Unusable("is cut off: its end is missing");
        }
    }

    private static Unusable broken(Exception cause) {
        var broken = new Unusable("is damaged, and can't be decoded");
        broken.initCause(cause);
        return broken;
    }
}
