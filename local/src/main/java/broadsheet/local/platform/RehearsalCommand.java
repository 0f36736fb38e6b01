package broadsheet.local.platform;

import broadsheet.local.broker.EmbeddedBroker;
import broadsheet.local.data.DataFolder;
import broadsheet.local.database.EmbeddedDatabase;
import broadsheet.local.topics.Topics;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * Starts and stops the embedded servers, for a JDK that records what a start loads ({@code -XX:AOTCacheOutput}): the
 * next starts take half the time.
 */
@Command(name = "rehearse", hidden = true, description = "Starts and stops the embedded servers.")
public final class RehearsalCommand implements Runnable {

    private static final int ANY_FREE_PORT = 0;

    @Parameters(paramLabel = "DIR", description = "A folder that is not needed afterwards.")
    private Path folder = Path.of("");

    @Override
    public void run() {
        try (var data = DataFolder.open(folder)) {
            PlatformLog.writeTo(data.log("platform"));
            try (var _ = EmbeddedDatabase.start(data.mongodb(), ANY_FREE_PORT);
                    var broker = EmbeddedBroker.start(data.kafka(), ANY_FREE_PORT)) {
                Topics.create(broker.brokers());
            }
        }
    }
}
