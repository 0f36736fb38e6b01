package broadsheet.article.media.darkroom;

import java.awt.Transparency;
import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.IndexColorModel;
import java.util.Optional;
import java.util.stream.IntStream;

/** Brings pictures of any kind to 8 bits of red, green and blue as every screen takes them (sRGB), band by band. */
final class Colours {

    /** Rows at a time: a second picture of the same size would not fit beside a large one. */
    private static final int BAND = 64;

    private static final int[] RED_GREEN_BLUE = {0, 1, 2};

    private Colours() {}

    /** Whether a picture is taken as it is, without a second one beside it. */
    static boolean areUsual(int type) {
        return type == BufferedImage.TYPE_3BYTE_BGR || type == BufferedImage.TYPE_4BYTE_ABGR;
    }

    static BufferedImage usual(BufferedImage picture, Optional<ICC_Profile> embedded) {
        var profile = profile(picture).or(() -> embedded).filter(it -> it.getNumComponents() == 3);
        var usual = areUsual(picture.getType()) ? picture : copy(picture);
        profile.ifPresent(from -> convert(usual, from));
        return usual;
    }

    private static Optional<ICC_Profile> profile(BufferedImage picture) {
        return picture.getColorModel().getColorSpace() instanceof ICC_ColorSpace space
                        && !space.isCS_sRGB()
                        && space.getType() == ColorSpace.TYPE_RGB
                ? Optional.of(space.getProfile())
                : Optional.empty();
    }

    private static BufferedImage copy(BufferedImage picture) {
        var isOpaque = picture.getTransparency() == Transparency.OPAQUE;
        var copy = new BufferedImage(
                picture.getWidth(),
                picture.getHeight(),
                isOpaque ? BufferedImage.TYPE_3BYTE_BGR : BufferedImage.TYPE_4BYTE_ABGR);
        if (picture.getColorModel() instanceof IndexColorModel) {
            var graphics = copy.createGraphics();
            graphics.drawImage(picture, 0, 0, null);
            graphics.dispose();
        } else {
            copySamples(picture, copy);
        }
        return copy;
    }

    /** By their values: Java would take grey for linear, and brighten it. */
    private static void copySamples(BufferedImage from, BufferedImage to) {
        var colours = from.getColorModel().getNumColorComponents();
        var spare = from.getSampleModel().getSampleSize(0) - Byte.SIZE;
        var row = new int[from.getWidth()];
        for (var y = 0; y < from.getHeight(); y++) {
            for (var band = 0; band < to.getRaster().getNumBands(); band++) {
                var source = band == 3 ? colours : Math.min(band, colours - 1);
                from.getRaster().getSamples(0, y, row.length, 1, source, row);
                var shift = Math.max(spare, 0);
                IntStream.range(0, row.length).forEach(x -> row[x] >>= shift);
                to.getRaster().setSamples(0, y, row.length, 1, band, row);
            }
        }
    }

    private static void convert(BufferedImage picture, ICC_Profile from) {
        try {
            var conversion =
                    new ColorConvertOp(new ICC_Profile[] {from, ICC_Profile.getInstance(ColorSpace.CS_sRGB)}, null);
            for (var y = 0; y < picture.getHeight(); y += BAND) {
                var rows = Math.min(BAND, picture.getHeight() - y);
                var band =
                        picture.getRaster().createWritableChild(0, y, picture.getWidth(), rows, 0, 0, RED_GREEN_BLUE);
                band.setRect(conversion.filter(band, band.createCompatibleWritableRaster()));
            }
        } catch (CMMException | IllegalArgumentException _) {
            // A profile that says nothing sensible: the values are shown as they are
        }
    }
}
