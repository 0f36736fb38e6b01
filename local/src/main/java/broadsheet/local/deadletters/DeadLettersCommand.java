package broadsheet.local.deadletters;

import picocli.CommandLine.Command;

/** {@code ./broadsheet deadletters}. */
@Command(
        name = "deadletters",
        description = {
            "Shows what consumers could not take, and has it tried again or left alone.",
            "Works with any broker."
        },
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {ListCommand.class, ShowCommand.class, RetryCommand.class, DropCommand.class})
public final class DeadLettersCommand {}
