package broadsheet.benchmarks.oldnewsroom;

import broadsheet.benchmarks.ProcessMemory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How fast articles come in from another system, what that takes of memory, and whether each one is right. */
@Command(
        name = "import",
        description = "Makes up an export, brings it in by ./broadsheet import, and compares every article with what it"
                + " was. Wants a platform that hasn't had these articles yet.")
public final class ImportSpeed implements Callable<Integer> {

    private static final int STEPS = 10;
    private static final int POLL_MILLIS = 100;
    private static final int SHOWN = 10;

    /** Fewer are in before anybody could ask what that takes of memory. */
    private static final int FEWEST = 1_000;

    @Option(names = "--port-base", defaultValue = "8080", description = "The platform's (${DEFAULT-VALUE}).")
    private int portBase;

    @Option(names = "--editor", required = true, description = "\"$(./broadsheet token editor)\"")
    private String editor = "";

    @Option(names = "--format", required = true, description = "One of ${COMPLETION-CANDIDATES}.")
    private OldSystem system = OldSystem.ghost;

    @Option(
            names = "--articles",
            defaultValue = "1000",
            description = "In the export, 1000 or more (${DEFAULT-VALUE}).")
    private int articles;

    @Option(names = "--folder", required = true, description = "For the export and what the import notes beside it.")
    private Path folder = Path.of("");

    @Option(names = "--process", description = "article-service's: head -1 data/run/article-service.process")
    private long process;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (articles < FEWEST) {
            System.err.println("broadsheet: --articles is " + FEWEST + " or more");
            return CommandLine.ExitCode.USAGE;
        }
        var file = Files.createDirectories(folder).resolve(system + ".export");
        system.export(articles, file);
        System.out.printf(Locale.ROOT, "%d articles of %s, %.1f MB%n", articles, system, Files.size(file) / 1048576.0);
        var service = "http://127.0.0.1:" + (portBase + 1);
        try (var importing = Importing.of(file, system, service, editor)) {
            watch(importing);
        }
        return check(new Checking(service, editor)) ? 0 : 1;
    }

    private void watch(Importing importing) throws IOException, InterruptedException {
        System.out.printf("%8s %12s %18s %24s%n", "in", "a second", "importer's heap", "article-service's heap");
        var begun = System.nanoTime();
        var since = begun;
        var told = 0;
        while (!importing.isOver()) {
            Thread.sleep(POLL_MILLIS);
            var done = importing.done();
            // Asked later, it might be gone before it answers what it holds
            if (done - told >= articles / STEPS && done < articles - articles / STEPS / 2) {
                var now = System.nanoTime();
                tell(done, (done - told) / ((now - since) / 1e9), importing.pid());
                told = done;
                since = now;
            }
        }
        var seconds = (System.nanoTime() - begun) / 1e9;
        System.out.printf(
                Locale.ROOT, "%d in %.0f s: %.1f a second%n", importing.done(), seconds, importing.done() / seconds);
    }

    private void tell(int done, double perSecond, long importer) throws IOException, InterruptedException {
        System.out.printf(
                Locale.ROOT,
                "%8d %12.1f %15.1f MB %21s%n",
                done,
                perSecond,
                megabytes(importer),
                process == 0 ? "-" : String.format(Locale.ROOT, "%.1f MB", megabytes(process)));
    }

    private static double megabytes(long pid) throws IOException, InterruptedException {
        return ProcessMemory.of(pid).heap() / 1048576.0;
    }

    private boolean check(Checking checking) throws IOException, InterruptedException {
        var published = checking.ids("published");
        var drafts = checking.ids("draft");
        var faults = new HashMap<String, String>();
        for (var number = 1; number <= articles; number++) {
            var old = OldArticle.of(system, number);
            var id = (old.isDraft() ? drafts : published).get(old.slug());
            if (id == null) {
                faults.put(old.slug(), "is not there");
            } else {
                var wrong = checking.wrong(id, old, system.path(old));
                if (!wrong.isEmpty()) {
                    faults.put(old.slug(), "is wrong in " + wrong);
                }
            }
        }
        faults.entrySet().stream()
                .limit(SHOWN)
                .forEach(fault -> System.out.println(fault.getKey() + " " + fault.getValue()));
        System.out.printf("%d right, %d not%n", articles - faults.size(), faults.size());
        return faults.isEmpty();
    }
}
