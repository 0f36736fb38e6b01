package broadsheet.local.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

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

    /** Notes which data folder the platform at a port base has, for the commands that are only told its ports. */
    public void noteData(int portBase, Path data) {
        var note = note(portBase);
        try {
            Files.createDirectories(note.getParent());
            Files.writeString(note, data.toString());
        } catch (IOException e) {
            throw new Refusal("%s can't be written (%s)".formatted(note, e), e);
        }
    }

    /** The data folder of the platform that was last started at a port base from this checkout. */
    public Optional<Path> dataOfPlatformAt(int portBase) {
        var note = note(portBase);
        try {
            return Files.exists(note) ? Optional.of(Path.of(Files.readString(note))) : Optional.empty();
        } catch (IOException e) {
            throw new Refusal("%s can't be read (%s)".formatted(note, e), e);
        }
    }

    private Path note(int portBase) {
        return path.resolve("target").resolve("up").resolve(Integer.toString(portBase));
    }

    public Path sample() {
        return path.resolve("sample");
    }

    /** Where the build lays out a service to be started: {@code app.jar}, {@code lib/} and perhaps {@code app.aot}. */
    public Path app(String service) {
        return path.resolve(service, "target", "app");
    }
}
