package broadsheet.importing.run;

import broadsheet.importing.comment.Platform;
import broadsheet.importing.comment.TakingComments;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./broadsheet export-comments}. */
@Command(
        name = "./broadsheet export-comments",
        description = {
            "Takes all comments of all discussions out, one JSON object a line, in the order of their times.",
            "May be stopped and repeated: it goes on where FILE.place says. Remove that to begin anew."
        })
public final class ExportCommentsCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "Where to write.")
    private Path file = Path.of("");

    @Option(names = "--comments", description = "comment-service (${DEFAULT-VALUE}).")
    private String comments = "http://127.0.0.1:8082";

    @Option(names = "--token", required = true, description = "An operator's: \"$$(./broadsheet token operator)\".")
    private String token = "";

    @SuppressWarnings("UnusedVariable") // picocli prints the help by itself
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Tells how to use this command.")
    private boolean help;

    private ExportCommentsCommand() {}

    /** Writes one file. Exits 0 when it is whole, 1 with one line on stderr when not. */
    public static void main(String[] arguments) {
        var command = new CommandLine(new ExportCommentsCommand());
        command.setExecutionExceptionHandler((failure, line, _) -> {
            line.getErr().println("broadsheet: " + failure.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        });
        System.exit(command.execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        var taken = new TakingComments(new Platform("", comments, token), file).run();
        System.out.println(taken < 0 ? file + " is whole already" : taken + " comments are in " + file);
        return CommandLine.ExitCode.OK;
    }
}
