package broadsheet.importing.run;

import broadsheet.importing.desk.BringingIn;
import broadsheet.importing.desk.Desk;
import broadsheet.importing.desk.Unreachable;
import broadsheet.importing.feed.AtomFeed;
import broadsheet.importing.feed.RssFeed;
import broadsheet.importing.ghost.GhostExport;
import broadsheet.importing.source.BrokenSource;
import broadsheet.importing.source.Source;
import broadsheet.importing.wordpress.WordPressExport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./broadsheet import}. */
@Command(
        name = "./broadsheet import",
        description = {
            "Brings in the articles of another system: Ghost's JSON export, WordPress's WXR, RSS or Atom.",
            "May be stopped and repeated: what is in is noted in FILE.imported and not made twice.",
            "What was not understood is told in FILE.report."
        })
public final class ImportCommand implements Callable<Integer> {

    /** Formats of files. */
    enum Format {
        ghost,
        wordpress,
        rss,
        atom
    }

    @Parameters(paramLabel = "FILE", description = "The export.")
    private Path file = Path.of("");

    @Option(names = "--format", required = true, description = "One of ${COMPLETION-CANDIDATES}.")
    private Format format = Format.ghost;

    @Option(names = "--site", description = "The old site's address, where the file doesn't say it.")
    private String site = "";

    @Option(names = "--section", description = "The section of articles without a category (${DEFAULT-VALUE}).")
    private String section = "thoi-su";

    @Option(names = "--articles", description = "article-service (${DEFAULT-VALUE}).")
    private String articles = "http://127.0.0.1:8081";

    @Option(names = "--token", required = true, description = "An editor's: \"$$(./broadsheet token editor)\".")
    private String token = "";

    @Option(names = "--at-once", description = "Articles under way at once, 1 to 32 (${DEFAULT-VALUE}).")
    private int atOnce = 4;

    @SuppressWarnings("UnusedVariable") // picocli prints the help by itself
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Tells how to use this command.")
    private boolean help;

    private ImportCommand() {}

    /** Imports one file. Exits 0 when every article is in, 1 with one line on stderr or a report when not. */
    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    private static CommandLine commandLine() {
        return new CommandLine(new ImportCommand()).setExecutionExceptionHandler((failure, command, _) -> {
            switch (failure) {
                case Unreachable _, BrokenSource _, UncheckedIOException _ ->
                    command.getErr().println("broadsheet: " + failure.getMessage());
                default -> throw failure;
            }
            return CommandLine.ExitCode.SOFTWARE;
        });
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isReadable(file) || atOnce < 1 || atOnce > 32) {
            System.err.println(
                    atOnce < 1 || atOnce > 32 ? "broadsheet: --at-once is 1 to 32" : "broadsheet: no file " + file);
            return CommandLine.ExitCode.USAGE;
        }
        var source = open();
        var report = new Report();
        try (var journal = Journal.at(beside(".imported"))) {
            var progress =
                    new Progress(System.out, isTerminal(), source.survey().articles(), InstantSource.system());
            var bringing = new BringingIn(new Desk(articles, () -> token), section);
            new Importing(bringing, journal, report, progress, atOnce).run(source);
        } finally {
            Files.writeString(beside(".report"), report.text(source.survey()));
            System.out.println(report.summary() + "; see " + beside(".report"));
        }
        return report.notBrought() == 0 ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    @SuppressWarnings("SystemConsoleNull") // Since JDK 25 there is none again where there is no terminal
    private static boolean isTerminal() {
        return System.console() != null;
    }

    private Source open() {
        return switch (format) {
            case ghost -> GhostExport.in(file, site);
            case wordpress -> WordPressExport.in(file);
            case rss -> RssFeed.in(file);
            case atom -> AtomFeed.in(file);
        };
    }

    private Path beside(String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }
}
