package broadsheet.local.identity;

import broadsheet.local.command.Addresses;
import broadsheet.local.command.PortBaseOption;
import broadsheet.local.command.ProjectFolder;
import broadsheet.local.command.Refusal;
import broadsheet.local.data.DataFolder;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where the platform is and who its demo users are, for the commands that need tokens. */
public final class DemoUsersOption {

    @Mixin
    private final PortBaseOption ports = new PortBaseOption();

    @Option(
            names = "--users",
            paramLabel = "FILE",
            description = "The identity provider's users.json; the running platform's own when left out.")
    private @Nullable Path users;

    /** The platform's addresses. */
    public Addresses addresses() {
        return ports.addresses();
    }

    /**
     * The tokens of its demo users.
     *
     * @throws Refusal if no platform with a provider of its own is known to be there
     */
    public Tokens tokens() {
        return new Tokens(Addresses.http(addresses().identity()), users == null ? ofPlatform() : users);
    }

    private Path ofPlatform() {
        var portBase = addresses().portBase();
        var data = ProjectFolder.current()
                .dataOfPlatformAt(portBase)
                .orElseThrow(
                        () -> new Refusal("No platform is up at port base %d that has demo users".formatted(portBase)));
        return DataFolder.identity(data).resolve("users.json");
    }
}
