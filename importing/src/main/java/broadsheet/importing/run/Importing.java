package broadsheet.importing.run;

import broadsheet.importing.article.ImportedArticle;
import broadsheet.importing.desk.BringingIn;
import broadsheet.importing.desk.BringingIn.Outcome;
import broadsheet.importing.source.Source;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Works through a file with some articles under way at once; keeps no more of them than that. */
final class Importing {

    private final BringingIn bringing;
    private final Journal journal;
    private final Report report;
    private final Progress progress;
    private final int atOnce;
    private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();

    Importing(BringingIn bringing, Journal journal, Report report, Progress progress, int atOnce) {
        this.bringing = bringing;
        this.journal = journal;
        this.report = report;
        this.progress = progress;
        this.atOnce = atOnce;
    }

    /**
     * Returns when every article is in, or refused, or was in before.
     *
     * @throws broadsheet.importing.desk.Unreachable if no more can be brought in now
     */
    void run(Source source) {
        var places = new Semaphore(atOnce);
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            source.read(article -> {
                if (failure.get() != null) {
                    throw failure.get();
                }
                if (journal.has(article.source())) {
                    report.known();
                    progress.show(report.done());
                } else {
                    places.acquireUninterruptibly();
                    executor.execute(() -> bring(article, places));
                }
            });
        }
        if (failure.get() != null) {
            throw failure.get();
        }
    }

    private void bring(ImportedArticle article, Semaphore places) {
        try {
            switch (bringing.bring(article)) {
                case Outcome.In(var id, var notes) -> {
                    journal.add(article.source(), id);
                    report.in(notes);
                }
                case Outcome.Refused(var reason, var notes) -> report.refused(article, reason, notes);
            }
            progress.show(report.done());
        } catch (RuntimeException e) {
            failure.compareAndSet(null, e);
        } finally {
            places.release();
        }
    }
}
