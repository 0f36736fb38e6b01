package broadsheet.local.command;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** Tells the operator what happens, line by line; usable from several threads. */
public final class Terminal {

    private final PrintStream out;

    public Terminal(PrintStream out) {
        this.out = out;
    }

    /** Prints one line, or several at once. */
    public void say(String lines) {
        out.println(lines);
    }

    /** A duration as people say it, {@code 2.4 s}. */
    public static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
    }
}
