package broadsheet.local.platform;

import java.nio.file.Path;

/** Sends the log of the embedded servers to a file. Works until the first line is logged, and not after. */
final class PlatformLog {

    private PlatformLog() {}

    static void writeTo(Path file) {
        System.setProperty("logback.configurationFile", "platform-logback.xml");
        System.setProperty("broadsheet.platform.log", file.toString());
    }
}
