package broadsheet.benchmarks;

import broadsheet.benchmarks.oldnewsroom.ImportSpeed;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command line of the benchmarks. */
@Command(
        name = "./broadsheet benchmark",
        description = "Measures a running platform, and prints what it measured.",
        synopsisSubcommandLabel = "BENCHMARK",
        subcommands = {
            PublishToFront.class,
            LiveStreams.class,
            CommentStorm.class,
            ImportSpeed.class,
            SearchSpeed.class,
            Pages.class,
            BesideNginx.class
        })
public final class Benchmarks {

    @SuppressWarnings("UnusedVariable") // picocli prints the help by itself
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Tells how to use this command.")
    private boolean help;

    private Benchmarks() {}

    /** Runs one benchmark. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Benchmarks()).execute(arguments));
    }
}
