package broadsheet.local.services;

import broadsheet.local.command.Terminal;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Ends services whose platform was killed: they would hold the ports that the next platform needs. */
public final class LeftBehind {

    private static final long GRACE_SECONDS = 15;

    private LeftBehind() {}

    /** Ends those of the services that an earlier platform on the same data folder left running, all at once. */
    public static void end(List<ServiceSetup> services, Terminal terminal) {
        var ends = services.stream()
                .flatMap(service -> askToEnd(service, terminal).stream())
                .toList();
        ends.forEach(LeftBehind::awaitEnd);
        services.forEach(service -> new ProcessFile(service.processFile()).delete());
    }

    private static Optional<ProcessHandle> askToEnd(ServiceSetup service, Terminal terminal) {
        var process = new ProcessFile(service.processFile()).stillRunning();
        process.ifPresent(found -> {
            terminal.say(
                    "Ending %s (process %d), left behind by an earlier run".formatted(service.name(), found.pid()));
            found.destroy();
        });
        return process;
    }

    private static void awaitEnd(ProcessHandle process) {
        process.onExit()
                .completeOnTimeout(process, GRACE_SECONDS, TimeUnit.SECONDS)
                .join();
        if (process.isAlive()) {
            process.destroyForcibly();
            process.onExit().join();
        }
    }
}
