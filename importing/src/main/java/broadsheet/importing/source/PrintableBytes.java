package broadsheet.importing.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Lets control characters through as spaces: editors paste them, exporters write them, and XML forbids them, so that
 * one of them would end the import. In UTF-8 and the ISO 8859 family such a byte is never part of another character.
 */
final class PrintableBytes extends FilterInputStream {

    PrintableBytes(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        var read = in.read();
        return read < 0 ? read : printable((byte) read) & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        var count = in.read(bytes, offset, length);
        for (var i = offset; i < offset + count; i++) {
            bytes[i] = printable(bytes[i]);
        }
        return count;
    }

    private static byte printable(byte given) {
        var isControl = given >= 0 && given < ' ' && given != '\t' && given != '\n' && given != '\r';
        return isControl ? (byte) ' ' : given;
    }
}
