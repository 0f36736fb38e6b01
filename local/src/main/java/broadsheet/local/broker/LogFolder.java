package broadsheet.local.broker;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;

/** The folder of a broker: its settings as Kafka's own tools read them, and its log, formatted once. */
record LogFolder(Path folder) {

    static Path logIn(Path folder) {
        return folder.toAbsolutePath().resolve("log");
    }

    void prepare(BrokerSettings settings) {
        try {
            Files.createDirectories(logIn(folder));
            var file = folder.resolve("server.properties");
            write(settings, file);
            if (!Files.exists(logIn(folder).resolve("meta.properties"))) {
                format(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The broker's folder can't be written: " + folder, e);
        }
    }

    private static void write(BrokerSettings settings, Path file) throws IOException {
        try (var writer = Files.newBufferedWriter(file)) {
            settings.properties().store(writer, "Written at each start of the embedded broker; a change here is lost");
        }
    }

    private static void format(Path settings) {
        var said = new ByteArrayOutputStream();
        String[] arguments = {"format", "--cluster-id", Uuid.randomUuid().toString(), "--config", settings.toString()};
        var result = StorageTool.execute(arguments, new PrintStream(said, true, StandardCharsets.UTF_8));
        if (result != 0) {
            throw new IllegalStateException(
                    "The broker's log can't be formatted: " + said.toString(StandardCharsets.UTF_8));
        }
    }
}
