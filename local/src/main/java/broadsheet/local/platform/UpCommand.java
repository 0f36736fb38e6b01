package broadsheet.local.platform;

import static broadsheet.local.command.Terminal.seconds;

import broadsheet.local.command.Environment;
import broadsheet.local.command.PortBaseOption;
import broadsheet.local.command.ProjectFolder;
import broadsheet.local.command.Refusal;
import broadsheet.local.command.Terminal;
import broadsheet.local.data.DataFolder;
import broadsheet.local.services.LeftBehind;
import broadsheet.local.services.ServiceSetup;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ./broadsheet up}: runs until it is interrupted (exit code 130) or told to end by SIGTERM (143). */
@Command(
        name = "up",
        description = {
            "Starts Kafka, MongoDB, an identity provider and the three services, and keeps them running until Ctrl-C.",
            "MONGODB_URI, KAFKA_BROKERS and ISSUER_URI in the environment replace the embedded servers."
        })
public final class UpCommand implements Callable<Integer> {

    @Mixin
    private final PortBaseOption ports = new PortBaseOption();

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The folder that keeps everything across restarts; data/ in the project when left out.")
    private @Nullable Path data;

    private final Terminal terminal = new Terminal(System.out);

    @Override
    public Integer call() throws InterruptedException {
        var addresses = ports.addresses();
        var project = ProjectFolder.current();
        try (var folder = DataFolder.open(data == null ? project.data() : data)) {
            project.noteData(addresses.portBase(), folder.path());
            PlatformLog.writeTo(folder.log("platform"));
            run(new Blueprint(project, folder, addresses, Environment.ofThisProcess()));
        }
        return 0;
    }

    private void run(Blueprint blueprint) throws InterruptedException {
        blueprint.services().forEach(UpCommand::requireBuilt);
        LeftBehind.end(blueprint.services(), terminal);
        new PortCheck(blueprint.claims()).requireFree();

        keepRunning(blueprint);
    }

    private void keepRunning(Blueprint blueprint) throws InterruptedException {
        var running = new Running(terminal);
        Runtime.getRuntime().addShutdownHook(new Thread(running::stop, "stop"));
        try {
            terminal.say(
                    "Broadsheet is starting; its data is in " + blueprint.data().path());
            new Platform(blueprint, running, terminal).start();
            terminal.say("\nReady in " + seconds(sinceTheLaunch()));
            terminal.say(new Welcome(blueprint).text());
            // Only a signal ends the platform, and the hook then stops it.
            new CountDownLatch(1).await();
        } catch (CancellationException stopped) {
            terminal.say("The start was interrupted");
        } finally {
            running.stop();
        }
    }

    private static void requireBuilt(ServiceSetup service) {
        if (!Files.exists(service.app().resolve("app.jar"))) {
            throw new Refusal(
                    "%s is not built: %s holds no app.jar; run mvn package".formatted(service.name(), service.app()));
        }
    }

    private static Duration sinceTheLaunch() {
        var launch = Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime());
        return Duration.between(launch, Instant.now());
    }
}
