package broadsheet.local.deadletters;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Turns what anybody may have written into what a terminal shows and doesn't obey. */
final class Printable {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int HEX_IN_A_LINE = 16;

    private Printable() {}

    /** Text on one line. */
    static String line(String text) {
        return escape(text, false);
    }

    /** A body: JSON if it is some, else text, else bytes; no more than the given number of characters of it. */
    static String body(byte @Nullable [] body, int atMost) {
        if (body == null) {
            return "(no body)";
        }
        return shortened(escape(readable(body), true), atMost);
    }

    private static String readable(byte[] body) {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(JSON.readTree(body));
        } catch (JacksonException _) {
            return text(body);
        }
    }

    private static String text(byte[] body) {
        try {
            var strict = StandardCharsets.UTF_8.newDecoder();
            return strict.decode(ByteBuffer.wrap(body)).toString();
        } catch (CharacterCodingException _) {
            return hex(body);
        }
    }

    private static String hex(byte[] body) {
        var hex = new StringBuilder();
        for (var from = 0; from < body.length; from += HEX_IN_A_LINE) {
            var to = Math.min(body.length, from + HEX_IN_A_LINE);
            hex.append(HexFormat.ofDelimiter(" ").formatHex(body, from, to)).append('\n');
        }
        return hex.toString();
    }

    private static String shortened(String text, int atMost) {
        return text.length() <= atMost
                ? text
                : text.substring(0, atMost) + "\n… and %d characters more".formatted(text.length() - atMost);
    }

    private static String escape(String text, boolean withLines) {
        var escaped = new StringBuilder();
        text.codePoints().forEach(character -> {
            if (!isOrder(character) || (withLines && (character == '\n' || character == '\t'))) {
                escaped.appendCodePoint(character);
            } else {
                escaped.append("\\u%04x".formatted(character));
            }
        });
        return escaped.toString();
    }

    /** Control characters, line separators, and those that turn the direction of writing. */
    private static boolean isOrder(int character) {
        return Character.isISOControl(character)
                || (character >= 0x2028 && character <= 0x202e)
                || (character >= 0x2066 && character <= 0x2069)
                || (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE);
    }
}
