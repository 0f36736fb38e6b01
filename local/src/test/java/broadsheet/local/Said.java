package broadsheet.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;

/** What a command said, and with what it ended. */
record Said(int exitCode, String out, String err) {

    /** Runs a command as the script does. */
    static Said by(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new StringWriter();
        var terminal = System.out;
        System.setOut(new PrintStream(out, true, UTF_8));
        try {
            var exitCode =
                    Broadsheet.commandLine().setErr(new PrintWriter(err, true)).execute(arguments);
            return new Said(exitCode, out.toString(UTF_8), err.toString());
        } finally {
            System.setOut(terminal);
        }
    }
}
