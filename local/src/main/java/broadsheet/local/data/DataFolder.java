package broadsheet.local.data;

import broadsheet.local.command.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A data folder in use: locked against another platform until it is closed or this process ends, however it ends. */
public final class DataFolder implements AutoCloseable {

    private final Path folder;
    private final FileChannel lock;

    private DataFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * Makes the folder, unless it is there, and takes it.
     *
     * @throws Refusal if it can't be written, or if another running platform has it
     */
    public static DataFolder open(Path path) {
        var folder = path.toAbsolutePath().normalize();
        try {
            Files.createDirectories(folder.resolve("logs"));
            var run = Files.createDirectories(folder.resolve("run"));
            return new DataFolder(folder, lock(run.resolve("lock"), folder));
        } catch (IOException e) {
            throw new Refusal("The data folder %s can't be written (%s)".formatted(folder, e), e);
        }
    }

    private static FileChannel lock(Path file, Path folder) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw new Refusal(
                    "The data folder %s is used by another running platform; stop that, or choose another with --data"
                            .formatted(folder));
        }
        return channel;
    }

    public Path path() {
        return folder;
    }

    public Path kafka() {
        return folder.resolve("kafka");
    }

    public Path mongodb() {
        return folder.resolve("mongodb", "broadsheet.mv");
    }

    /** Where feed-service keeps its search index. */
    public Path search() {
        return folder.resolve("search");
    }

    /** Where the identity provider of the platform with a data folder keeps its keys and users. */
    public static Path identity(Path data) {
        return data.resolve("identity");
    }

    public Path logs() {
        return folder.resolve("logs");
    }

    /** The log of a service, or of the platform itself. */
    public Path log(String name) {
        return logs().resolve(name + ".log");
    }

    /** Where the processes that run are written down. */
    public Path run() {
        return folder.resolve("run");
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
