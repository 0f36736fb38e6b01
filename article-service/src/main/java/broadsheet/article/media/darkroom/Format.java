package broadsheet.article.media.darkroom;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Locale;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** The kinds of picture that can be used, told by their first bytes: names and declared types may be anything. */
enum Format {
    JPEG,
    PNG,
    GIF,
    WEBP;

    /** How many bytes tell a format. */
    static final int HEAD = 256;

    private static final String WANTED = "; send a JPEG, PNG, WebP or GIF";
    private static final Pattern TEXT = Pattern.compile("(?s)^(\\u00ef\\u00bb\\u00bf)?\\s*<.*");

    /**
     * The format of a file that begins like this.
     *
     * @throws Unusable if it is none of ours
     */
    static Format of(byte[] beginning) {
        var head = new String(beginning, ISO_8859_1);
        if (head.startsWith("\u00ff\u00d8\u00ff")) {
            return JPEG;
        }
        if (head.startsWith("\u0089PNG\r\n\u001a\n")) {
            return PNG;
        }
        if (head.startsWith("GIF87a") || head.startsWith("GIF89a")) {
            return GIF;
        }
        if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
            return WEBP;
        }
        throw new Unusable(what(head) + WANTED);
    }

    private static String what(String head) {
        if (head.isEmpty()) {
            return "is empty";
        }
        if (head.toLowerCase(Locale.ROOT).contains("<svg")) {
            return "is an SVG, which can carry scripts";
        }
        if (TEXT.matcher(head).matches()) {
            return "is HTML or XML, and no picture";
        }
        if (head.startsWith("ftyp", 4)) {
            return "is an AVIF, a HEIC or a film, which can't be read here";
        }
        return "is no picture of a kind that is known here";
    }

    ImageReader reader() {
        return ImageIO.getImageReadersByFormatName(name()).next();
    }
}
