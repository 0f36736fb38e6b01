package broadsheet.article.media.darkroom;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;

/** Files as people send them, and as nobody should. */
public final class APicture {

    /** In the top left corner of the picture as it is stored. */
    static final Color CORNER = Color.RED;

    /** Where it was taken, as EXIF says it. */
    public static final String PLACE = "GPS-HANOI";

    private static final int JPEG_START = 2;
    private static final int PNG_HEADER = 33;

    private APicture() {}

    /** A photograph with a red corner at the top left. */
    public static byte[] jpeg(int width, int height) {
        return written(cornered(width, height, BufferedImage.TYPE_3BYTE_BGR), "jpg");
    }

    /** The same with what a camera says: where it was, and which side is up. */
    public static byte[] jpegWithExif(int width, int height, int orientation) {
        return inserted(jpeg(width, height), JPEG_START, segment(0xe1, exif(orientation)));
    }

    static byte[] jpegInProfile(byte[] profile, int grey) {
        var header = "ICC_PROFILE\0\1\1".getBytes(US_ASCII);
        var payload =
                ByteBuffer.allocate(header.length + profile.length).put(header).put(profile);
        return inserted(written(flat(grey), "jpg"), JPEG_START, segment(0xe2, payload.array()));
    }

    static byte[] pngInProfile(byte[] profile, int grey) {
        var packed = deflated(profile);
        var payload = ByteBuffer.allocate(3 + packed.length)
                .put((byte) 'p')
                .putShort((short) 0)
                .put(packed);
        return inserted(written(flat(grey), "png"), PNG_HEADER, chunk("iCCP", payload.array()));
    }

    static byte[] png(int width, int height, int alpha) {
        var picture = cornered(width, height, BufferedImage.TYPE_4BYTE_ABGR);
        for (var x = 0; x < width; x++) {
            picture.getRaster().setSample(x, height - 1, 3, alpha);
        }
        return written(picture, "png");
    }

    static byte[] grey(int value) {
        var picture = new BufferedImage(64, 64, BufferedImage.TYPE_BYTE_GRAY);
        for (var x = 0; x < 64 * 64; x++) {
            picture.getRaster().setSample(x % 64, x / 64, 0, value);
        }
        return written(picture, "jpg");
    }

    static byte[] gif() {
        return written(cornered(64, 48, BufferedImage.TYPE_BYTE_INDEXED), "gif");
    }

    /** Some hundred bytes that say they are a picture of 30,000 × 30,000 pixels. */
    public static byte[] bomb() {
        var png = written(new BufferedImage(1, 1, BufferedImage.TYPE_3BYTE_BGR), "png");
        var size = ByteBuffer.allocate(13).putInt(30_000).putInt(30_000).put(Arrays.copyOfRange(png, 24, 29));
        var header = chunk("IHDR", size.array());
        return inserted(concat(Arrays.copyOf(png, 8), Arrays.copyOfRange(png, PNG_HEADER, png.length)), 8, header);
    }

    /** 8 × 4 pixels, which EXIF says lie on their side. */
    static byte[] webp() {
        return Base64.getDecoder()
                .decode("UklGRmoAAABXRUJQVlA4WAoAAAAIAAAABwAAAwAAVlA4ICoAAACQAQCdASoIAAQAAsBMJaACdLoAA5gA"
                        + "/u2QP4hd7G2//PTP62/j/xkAAABFWElGGgAAAE1NACoAAAAIAAEBEgADAAAAAQAGAAAAAAAA");
    }

    static byte[] animatedGif() {
        return Base64.getDecoder()
                .decode("R0lGODdhCAAEAIEAAMgeHgAAAAAAAAAAACwAAAAACAAEAAAIDAABCBxIsKDBgwQDAgAh+QQBAAABACwA"
                        + "AAAACAAEAIEAHh4AAAAAAAAAAAAIDAABCBxIsKDBgwQDAgA7");
    }

    static byte[] animatedWebp() {
        return Base64.getDecoder()
                .decode("UklGRqoAAABXRUJQVlA4WAoAAAACAAAABwAAAwAAQU5JTQYAAAAAAAAAAABBTk1GQAAAAAAAAAAAAAcAAAMA"
                        + "AAAAAAJWUDggKAAAADABAJ0BKggABAAEAGgloAADcAD+6mX/9VU9frW//+N4/yXf277KAABBTk1GNgAAAAAAAAAA"
                        + "AAcAAAMAAAAAAABWUDggHgAAADQBAJ0BKggABAAAAGglAABuAAD+8Pol7NfoPjG0AA==");
    }

    /** Both, one after the other. */
    public static byte[] concat(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length)
                .put(first)
                .put(second)
                .array();
    }

    private static BufferedImage cornered(int width, int height, int type) {
        var picture = new BufferedImage(width, height, type);
        var graphics = picture.createGraphics();
        graphics.setColor(Color.BLUE);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(CORNER);
        graphics.fillRect(0, 0, width / 2, height / 2);
        graphics.dispose();
        return picture;
    }

    private static BufferedImage flat(int grey) {
        var picture = new BufferedImage(64, 64, BufferedImage.TYPE_3BYTE_BGR);
        var graphics = picture.createGraphics();
        graphics.setColor(new Color(grey, grey, grey));
        graphics.fillRect(0, 0, 64, 64);
        graphics.dispose();
        return picture;
    }

    /** Orientation, description, and a GPS directory with a latitude. */
    private static byte[] exif(int orientation) {
        var place = (PLACE + "\0").getBytes(US_ASCII);
        var tiff = ByteBuffer.allocate(128);
        tiff.put("Exif\0\0MM\0*".getBytes(US_ASCII)).putInt(8).putShort((short) 3);
        tiff.putShort((short) 0x10e).putShort((short) 2).putInt(place.length).putInt(80);
        tiff.putShort((short) 0x112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(50).putInt(0);
        tiff.putShort((short) 1)
                .putShort((short) 1)
                .putShort((short) 2)
                .putInt(2)
                .put("N\0\0\0".getBytes(US_ASCII));
        tiff.putInt(0).position(6 + 80).put(place);
        return tiff.array();
    }

    private static byte[] segment(int marker, byte[] payload) {
        return ByteBuffer.allocate(payload.length + 4)
                .put((byte) 0xff)
                .put((byte) marker)
                .putShort((short) (payload.length + 2))
                .put(payload)
                .array();
    }

    private static byte[] chunk(String type, byte[] payload) {
        var named = concat(type.getBytes(US_ASCII), payload);
        var sum = new CRC32();
        sum.update(named);
        return ByteBuffer.allocate(payload.length + 12)
                .putInt(payload.length)
                .put(named)
                .putInt((int) sum.getValue())
                .array();
    }

    private static byte[] deflated(byte[] bytes) {
        try (var deflater = new Deflater()) {
            deflater.setInput(bytes);
            deflater.finish();
            var packed = new byte[bytes.length + 100];
            return Arrays.copyOf(packed, deflater.deflate(packed));
        }
    }

    private static byte[] inserted(byte[] file, int at, byte[] part) {
        return concat(concat(Arrays.copyOf(file, at), part), Arrays.copyOfRange(file, at, file.length));
    }

    private static byte[] written(BufferedImage picture, String format) {
        var bytes = new ByteArrayOutputStream();
        try (var file = new DataOutputStream(bytes)) {
            ImageIO.write(picture, format, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
