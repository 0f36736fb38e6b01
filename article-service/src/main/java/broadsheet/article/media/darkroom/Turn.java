package broadsheet.article.media.darkroom;

import java.awt.image.BufferedImage;
import java.awt.image.ComponentSampleModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;

/**
 * How a picture is put upright: in its own memory, since a second one of the same size would not fit beside a large
 * one.
 *
 * @param orientation as EXIF numbers them, 1 to 8
 */
record Turn(int orientation) {

    /** Whether width and height change places. */
    boolean swapsSides() {
        return orientation >= 5;
    }

    /** The picture, upright. Uses up the one that is given: its pixels are moved. */
    BufferedImage upright(BufferedImage picture) {
        var pixels = picture.getRaster();
        switch (orientation) {
            case 2, 8 -> mirror(pixels);
            case 4, 6 -> flip(pixels);
            case 3, 7 -> {
                mirror(pixels);
                flip(pixels);
            }
            default -> {
                // Upright, or only its sides are to be swapped
            }
        }
        return swapsSides() ? transposed(picture) : picture;
    }

    /** The same pixels, read by columns. */
    private static BufferedImage transposed(BufferedImage picture) {
        var pixels = picture.getRaster();
        var byRows = (ComponentSampleModel) pixels.getSampleModel();
        var byColumns = new ComponentSampleModel(
                byRows.getDataType(),
                picture.getHeight(),
                picture.getWidth(),
                byRows.getScanlineStride(),
                byRows.getPixelStride(),
                byRows.getBandOffsets());
        var turned = Raster.createWritableRaster(byColumns, pixels.getDataBuffer(), null);
        return new BufferedImage(picture.getColorModel(), turned, picture.isAlphaPremultiplied(), null);
    }

    private static void flip(WritableRaster pixels) {
        var width = pixels.getWidth();
        var last = pixels.getHeight() - 1;
        for (var y = 0; y < pixels.getHeight() / 2; y++) {
            var upper = pixels.getDataElements(0, y, width, 1, null);
            var lower = pixels.getDataElements(0, last - y, width, 1, null);
            pixels.setDataElements(0, y, width, 1, lower);
            pixels.setDataElements(0, last - y, width, 1, upper);
        }
    }

    private static void mirror(WritableRaster pixels) {
        var width = pixels.getWidth();
        var bands = pixels.getNumBands();
        for (var y = 0; y < pixels.getHeight(); y++) {
            var row = (byte[]) pixels.getDataElements(0, y, width, 1, null);
            var mirrored = new byte[row.length];
            for (var x = 0; x < width; x++) {
                System.arraycopy(row, x * bands, mirrored, (width - 1 - x) * bands, bands);
            }
            pixels.setDataElements(0, y, width, 1, mirrored);
        }
    }
}
