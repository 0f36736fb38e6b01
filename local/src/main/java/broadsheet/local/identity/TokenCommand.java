package broadsheet.local.identity;

import broadsheet.local.command.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code ./broadsheet token}. */
@Command(
        name = "token",
        description = {
            "Prints a bearer token of the demo user of a role, on a platform that is up.",
            "It is good for eight hours: curl -H \"Authorization: Bearer $(./broadsheet token editor)\" ..."
        })
public final class TokenCommand implements Runnable {

    @Mixin
    private final DemoUsersOption demo = new DemoUsersOption();

    @Parameters(paramLabel = "ROLE", description = "author, editor, moderator, reader or operator")
    private String role = "";

    @Override
    public void run() {
        new Terminal(System.out).say(demo.tokens().ofRole(role));
    }
}
