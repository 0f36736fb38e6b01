package broadsheet.local.command;

import java.nio.file.Path;

/**
 * The checkout that the command works for.
 *
 * @param path absolute
 */
public record ProjectFolder(Path path) {

    /** The folder that the {@code broadsheet} script lies in, or the current one when started without the script. */
    public static ProjectFolder current() {
        return new ProjectFolder(
                Path.of(System.getProperty("broadsheet.root", "")).toAbsolutePath());
    }

    public Path data() {
        return path.resolve("data");
    }

    public Path sample() {
        return path.resolve("sample");
    }

    /** Where the build lays out a service to be started: {@code app.jar}, {@code lib/} and perhaps {@code app.aot}. */
    public Path app(String service) {
        return path.resolve(service, "target", "app");
    }
}
