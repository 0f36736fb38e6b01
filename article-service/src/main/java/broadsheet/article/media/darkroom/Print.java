package broadsheet.article.media.darkroom;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A picture in one size, as it is shown to readers.
 *
 * @param picture upright
 */
public record Print(BufferedImage picture, Kind kind) {

    private static final float QUALITY = 0.85f;

    /** The kinds that every browser shows. */
    public enum Kind {
        /** For photographs. */
        JPG("image/jpeg"),
        /** For drawings, and for what one can see through. */
        PNG("image/png");

        private final String mediaType;

        Kind(String mediaType) {
            this.mediaType = mediaType;
        }

        /** Such as {@code image/jpeg}. */
        public String mediaType() {
            return mediaType;
        }

        /** How file names end, without the dot. */
        public String ending() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** In pixels. */
    public int width() {
        return picture.getWidth();
    }

    /** In pixels. */
    public int height() {
        return picture.getHeight();
    }

    /** Writes it, with nothing in the file but the picture. */
    public void writeTo(OutputStream file) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName(kind.ending()).next();
        try (var bytes = new MemoryCacheImageOutputStream(file)) {
            var how = writer.getDefaultWriteParam();
            if (kind == Kind.JPG) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            writer.setOutput(bytes);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
    }
}
