package broadsheet.local.services;

import broadsheet.local.command.Terminal;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Ends services whose platform was killed: they would hold the ports that the next platform needs. */
public final class LeftBehind {

    private static final long GRACE_SECONDS = 15;

    private LeftBehind() {}

    /** Ends those of the services that an earlier platform on the same data folder left running. */
    public static void end(List<ServiceSetup> services, Terminal terminal) {
        for (var service : services) {
            var file = new ProcessFile(service.processFile());
            file.stillRunning().ifPresent(process -> end(service.name(), process, terminal));
            file.delete();
        }
    }

    private static void end(String name, ProcessHandle process, Terminal terminal) {
        terminal.say("Ending %s (process %d), left behind by an earlier run".formatted(name, process.pid()));
        process.destroy();
        process.onExit()
                .completeOnTimeout(process, GRACE_SECONDS, TimeUnit.SECONDS)
                .join();
        if (process.isAlive()) {
            process.destroyForcibly();
            process.onExit().join();
        }
    }
}
