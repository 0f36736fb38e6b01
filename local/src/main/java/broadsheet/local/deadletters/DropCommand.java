package broadsheet.local.deadletters;

import broadsheet.local.command.BrokersOption;
import broadsheet.local.command.Terminal;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ./broadsheet deadletters drop}. */
@Command(
        name = "drop",
        description = {
            "Leaves dead letters alone: `list` doesn't show them any more. They stay in their topic until they are 30",
            "days old, and may still be retried."
        })
final class DropCommand implements Runnable {

    @Mixin
    private final BrokersOption brokers = new BrokersOption();

    @ArgGroup(multiplicity = "1")
    private final Chosen chosen = new Chosen();

    @Override
    public void run() {
        new Settling(Decision.Kind.DROPPED, new Terminal(System.out)).settle(brokers.brokers(), chosen);
    }
}
