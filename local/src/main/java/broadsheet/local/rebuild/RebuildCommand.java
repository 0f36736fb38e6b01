package broadsheet.local.rebuild;

import broadsheet.local.command.Addresses;
import broadsheet.local.command.Terminal;
import broadsheet.local.identity.DemoUsersOption;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ./broadsheet rebuild}. */
@Command(
        name = "rebuild",
        description = {
            "Has feed-service build what readers are shown again from the log, beside what it serves,",
            "and tells how far it is until readers have it. They notice nothing; what stood in the",
            "database and not in the log is gone. Whoever ends this command, or kills feed-service,",
            "doesn't end the rebuild."
        })
public final class RebuildCommand implements Runnable {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    @Mixin
    private final DemoUsersOption demo = new DemoUsersOption();

    @Option(
            names = "--feed",
            paramLabel = "URL",
            description = "feed-service's address; that of the platform at the port base when left out.")
    private @Nullable String feed;

    @Option(
            names = "--token",
            paramLabel = "TOKEN",
            description = "An operator's bearer token; the demo user's when left out.")
    private @Nullable String token;

    @Option(
            names = "--follow",
            paramLabel = "NUMBER",
            description = "Begins none, but tells of the one with this number.")
    private @Nullable Long followed;

    @Override
    public void run() {
        var rebuilds = new Rebuilds(
                feed == null ? Addresses.http(demo.addresses().feedService()) : feed,
                token == null ? demo.tokens().ofRole("operator") : token);
        var first = followed == null ? rebuilds.begin() : rebuilds.find(followed);
        new Following(rebuilds, new Terminal(System.out), BETWEEN_LOOKS).follow(first);
    }
}
