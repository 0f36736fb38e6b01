package broadsheet.local;

import broadsheet.local.command.Refusal;
import broadsheet.local.deadletters.DeadLettersCommand;
import broadsheet.local.identity.TokenCommand;
import broadsheet.local.platform.RehearsalCommand;
import broadsheet.local.platform.UpCommand;
import broadsheet.local.rebuild.RebuildCommand;
import broadsheet.local.sample.SampleCommand;
import broadsheet.local.topics.TopicsCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command line: a new word is a class with {@code @Command} in the package of its feature, listed here. */
@Command(
        name = "./broadsheet",
        description = "A publishing platform for newsrooms, on this machine.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            UpCommand.class,
            SampleCommand.class,
            TokenCommand.class,
            TopicsCommand.class,
            RebuildCommand.class,
            DeadLettersCommand.class,
            RehearsalCommand.class
        },
        footer = {
            "",
            "./broadsheet import brings in the articles of another system, ./broadsheet import-comments its comments,",
            "./broadsheet export-comments takes all comments out, ./broadsheet benchmark measures a platform that is",
            "up; each has a --help of its own."
        })
public final class Broadsheet {

    @SuppressWarnings("UnusedVariable") // picocli prints the help by itself
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Tells how to use this command.")
    private boolean help;

    private Broadsheet() {}

    /**
     * Runs one command. Exits 0 when it did its work, with one line on stderr when it could not: 1, or 2 if there is no
     * such thing.
     */
    public static void main(String[] arguments) {
        useLogging("terminal-logback.xml");
        System.exit(commandLine().execute(arguments));
    }

    private static void useLogging(String configuration) {
        System.setProperty("logback.configurationFile", configuration);
    }

    static CommandLine commandLine() {
        return new CommandLine(new Broadsheet())
                .setParameterExceptionHandler((mistake, _) -> {
                    var command = mistake.getCommandLine();
                    var name = command.getCommandSpec().qualifiedName();
                    return tell(command, "%s; see %s --help".formatted(mistake.getMessage(), name), ExitCode.SOFTWARE);
                })
                .setExecutionExceptionHandler((failure, command, _) -> switch (failure) {
                    case Refusal refusal -> tell(command, refusal.reason(), refusal.exitCode());
                    default -> throw failure;
                });
    }

    private static int tell(CommandLine command, String reason, int exitCode) {
        command.getErr().println("broadsheet: " + reason);
        return exitCode;
    }
}
