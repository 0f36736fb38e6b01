package broadsheet.importing.run;

import broadsheet.importing.comment.BringingComments;
import broadsheet.importing.comment.Brought;
import broadsheet.importing.comment.CommentReport;
import broadsheet.importing.comment.CommentSource;
import broadsheet.importing.comment.DisqusExport;
import broadsheet.importing.comment.Platform;
import broadsheet.importing.comment.WordPressComments;
import broadsheet.importing.source.BrokenSource;
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

/** {@code ./broadsheet import-comments}. */
@Command(
        name = "./broadsheet import-comments",
        description = {
            "Brings in the comments of another system: Disqus's XML export, or WordPress's WXR.",
            "Articles are found by their old addresses: import them first.",
            "May be stopped and repeated: what is in is noted in FILE.comments and not made twice.",
            "What was not understood is told in FILE.comments-report."
        })
public final class ImportCommentsCommand implements Callable<Integer> {

    /** Formats of files. */
    enum Format {
        disqus,
        wordpress
    }

    @Parameters(paramLabel = "FILE", description = "The export.")
    private Path file = Path.of("");

    @Option(names = "--format", required = true, description = "One of ${COMPLETION-CANDIDATES}.")
    private Format format = Format.disqus;

    @Option(names = "--comments", description = "comment-service (${DEFAULT-VALUE}).")
    private String comments = "http://127.0.0.1:8082";

    @Option(names = "--readers", description = "feed-service, which knows old addresses (${DEFAULT-VALUE}).")
    private String readers = "http://127.0.0.1:8080";

    @Option(names = "--token", required = true, description = "An operator's: \"$$(./broadsheet token operator)\".")
    private String token = "";

    @Option(names = "--at-once", description = "Comments under way at once, 1 to 32 (${DEFAULT-VALUE}).")
    private int atOnce = 4;

    @SuppressWarnings("UnusedVariable") // picocli prints the help by itself
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Tells how to use this command.")
    private boolean help;

    private ImportCommentsCommand() {}

    /** Imports one file. Exits 0 when every comment is in, 1 with one line on stderr or a report when not. */
    public static void main(String[] arguments) {
        var command = new CommandLine(new ImportCommentsCommand());
        command.setExecutionExceptionHandler((failure, line, _) -> {
            switch (failure) {
                case Platform.Unreachable _, BrokenSource _, UncheckedIOException _ ->
                    line.getErr().println("broadsheet: " + failure.getMessage());
                default -> throw failure;
            }
            return CommandLine.ExitCode.SOFTWARE;
        });
        System.exit(command.execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isReadable(file) || atOnce < 1 || atOnce > 32) {
            System.err.println(
                    atOnce < 1 || atOnce > 32 ? "broadsheet: --at-once is 1 to 32" : "broadsheet: no file " + file);
            return CommandLine.ExitCode.USAGE;
        }
        var source = open();
        var report = new CommentReport();
        try (var brought = Brought.notedIn(beside(".comments"))) {
            var progress = new Progress(System.out, isTerminal(), source.comments(), InstantSource.system());
            var platform = new Platform(readers, comments, token);
            new BringingComments(platform, brought, report, () -> progress.show(report.done()), atOnce).run(source);
        } finally {
            Files.writeString(beside(".comments-report"), report.text(source.leftOut()));
            System.out.println(report.summary() + "; see " + beside(".comments-report"));
        }
        return report.isWhole() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    @SuppressWarnings("SystemConsoleNull") // Since JDK 25 there is none again where there is no terminal
    private static boolean isTerminal() {
        return System.console() != null;
    }

    private CommentSource open() {
        return switch (format) {
            case disqus -> DisqusExport.in(file);
            case wordpress -> WordPressComments.in(file);
        };
    }

    private Path beside(String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }
}
