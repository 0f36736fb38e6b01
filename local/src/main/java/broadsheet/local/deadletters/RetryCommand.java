package broadsheet.local.deadletters;

import broadsheet.local.command.BrokersOption;
import broadsheet.local.command.Terminal;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ./broadsheet deadletters retry}. */
@Command(
        name = "retry",
        description = {
            "Has the consumer that could not take dead letters try them again. A state that is older than what it has",
            "heard since changes nothing. What can't be taken this time either comes back with an id of its own."
        })
final class RetryCommand implements Runnable {

    @Mixin
    private final BrokersOption brokers = new BrokersOption();

    @ArgGroup(multiplicity = "1")
    private final Chosen chosen = new Chosen();

    @Override
    public void run() {
        new Settling(Decision.Kind.RETRIED, new Terminal(System.out)).settle(brokers.brokers(), chosen);
    }
}
