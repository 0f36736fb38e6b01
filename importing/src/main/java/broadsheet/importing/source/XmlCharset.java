package broadsheet.importing.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The charset that a file is in when it isn't the one that its declaration says: exporters copy a declaration and write
 * what they like. Bytes that are good UTF-8 are UTF-8, since texts in other charsets hardly ever are by chance.
 */
final class XmlCharset {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int DECLARATION = 200;
    private static final Pattern ENCODING =
            Pattern.compile("^(?:\\xEF\\xBB\\xBF)?<\\?xml[^>]*?encoding=[\"']([^\"']+)");
    private static final Pattern ONE_BYTE = Pattern.compile("iso-8859-\\d+|windows-\\d+|us-ascii|latin1");

    private long read;
    private long wrong;

    private XmlCharset() {}

    /** Empty when the declaration, or the byte order mark, is right or may be. */
    static Optional<Charset> insteadOfDeclared(Path file) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            in.mark(DECLARATION);
            var declared = declared(new String(in.readNBytes(DECLARATION), ISO_8859_1));
            in.reset();
            return declared.equals("utf-8") || ONE_BYTE.matcher(declared).matches()
                    ? new XmlCharset().judge(declared, in)
                    : Optional.empty();
        }
    }

    private static String declared(String head) {
        var encoding = ENCODING.matcher(head);
        if (encoding.find()) {
            return encoding.group(1).toLowerCase(Locale.ROOT);
        }
        var isUtf16 = head.startsWith("\u00fe\u00ff") || head.startsWith("\u00ff\u00fe") || head.indexOf(0) >= 0;
        return isUtf16 ? "utf-16" : "utf-8";
    }

    private Optional<Charset> judge(String declared, InputStream in) throws IOException {
        countUtf8(in);
        if (wrong == 0) {
            return declared.equals("utf-8") || read == 0 ? Optional.empty() : Optional.of(UTF_8);
        }
        // Some broken characters in a text that is UTF-8 otherwise are read as such
        return declared.equals("utf-8") ? Optional.of(read > wrong ? UTF_8 : WESTERN) : Optional.empty();
    }

    /** Counts characters beyond ASCII, and bytes that are none; a character that the file's end cuts off is neither. */
    private void countUtf8(InputStream in) throws IOException {
        var decoder = UTF_8.newDecoder();
        var bytes = ByteBuffer.allocate(1 << 16);
        var chars = CharBuffer.allocate(1 << 16);
        for (var count = in.read(bytes.array()); count >= 0; ) {
            bytes.limit(bytes.position() + count).position(0);
            for (var result = decoder.decode(bytes, chars, false); result.isError(); ) {
                wrong++;
                bytes.position(bytes.position() + result.length());
                result = decoder.decode(bytes, chars, false);
            }
            read += chars.flip().chars().filter(character -> character >= 0x80).count();
            chars.clear();
            bytes.compact();
            count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        }
    }
}
