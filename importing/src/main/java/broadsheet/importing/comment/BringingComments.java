package broadsheet.importing.comment;

import broadsheet.importing.comment.Brought.Place;
import broadsheet.importing.comment.OldComment.State;
import broadsheet.importing.comment.Platform.Answer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Brings the comments of a file in, some at once. A reply has to wait for what it answers: the file is gone through
 * again as long as that brings more in.
 */
public final class BringingComments {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_TEXT = 5_000;

    private final Platform platform;
    private final Brought brought;
    private final CommentReport report;
    private final Runnable progress;
    private final int atOnce;
    private final Map<String, Boolean> settled = new ConcurrentHashMap<>();
    private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();

    /**
     * An import that can be started.
     *
     * @param progress told whenever one more comment is done with
     * @param atOnce how many comments may be under way
     */
    public BringingComments(Platform platform, Brought brought, CommentReport report, Runnable progress, int atOnce) {
        this.platform = platform;
        this.brought = brought;
        this.report = report;
        this.progress = progress;
        this.atOnce = atOnce;
    }

    /** Returns when every comment is in, or refused, or was in before. */
    public void run(CommentSource source) {
        long before;
        do {
            before = report.done();
            pass(source, false);
        } while (report.done() > before && report.done() < source.comments());
        if (report.done() < source.comments()) {
            pass(source, true);
        }
    }

    /** @param orphans whether replies to what never came are brought in as comments on the article */
    private void pass(CommentSource source, boolean orphans) {
        var places = new Semaphore(atOnce);
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            source.read(comment -> {
                if (failure.get() != null) {
                    throw failure.get();
                }
                var parent = Optional.ofNullable(comment.parentId()).flatMap(brought::find);
                var waits = comment.parentId() != null && parent.isEmpty() && !orphans;
                if (waits || settled.putIfAbsent(comment.source().id(), true) != null) {
                    return;
                }
                if (brought.find(comment.source().id()).isPresent()) {
                    report.known();
                    progress.run();
                    return;
                }
                places.acquireUninterruptibly();
                executor.execute(() -> {
                    try {
                        bring(comment);
                        progress.run();
                    } catch (RuntimeException e) {
                        failure.compareAndSet(null, e);
                    } finally {
                        places.release();
                    }
                });
            });
        }
        if (failure.get() != null) {
            throw failure.get();
        }
    }

    private void bring(OldComment comment) {
        var article = platform.article(comment.address());
        if (article.isEmpty()) {
            report.refused("no article is found at its address", comment.address());
            return;
        }
        var parentId = comment.parentId() == null ? "" : comment.parentId();
        if (!parentId.isEmpty() && brought.find(parentId).isEmpty()) {
            report.note(
                    "reply to a comment that isn't there, now on the article",
                    comment.source().id());
            parentId = "";
        }
        var answer = bring(comment, article.get(), parentId);
        while (answer.reason("parentId").contains("deep")) {
            report.note(
                    "reply deeper than threads go here, now to what its parent answers",
                    comment.source().id());
            parentId = brought.find(parentId).map(Place::parent).orElse("");
            answer = bring(comment, article.get(), parentId);
        }
        if (answer.isGood()) {
            brought.add(comment.source().id(), new Place(comment.id().toString(), parentId));
            report.in();
        } else {
            report.refused(answer.complaint(), comment.source().id());
        }
    }

    private Answer bring(OldComment comment, String article, String parentId) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("articleId", article);
        brought.find(parentId).ifPresent(parent -> fields.put("parentId", parent.id()));
        fields.put("postedAt", comment.postedAt().toString());
        fields.put("status", comment.state().name());
        if (comment.state() != State.removed) {
            fields.put("author", Map.of("name", name(comment)));
            fields.put("text", text(comment));
        }
        return platform.bring(comment.id(), fields);
    }

    private String name(OldComment comment) {
        var name = comment.author().replaceAll("\\p{Cntrl}", " ").strip();
        if (name.isEmpty()) {
            report.note("comment without a name", comment.source().id());
            return "–";
        }
        return cut(name, LONGEST_NAME, "name");
    }

    private String text(OldComment comment) {
        return cut(CommentWords.of(comment.html()).replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", ""), LONGEST_TEXT, "comment");
    }

    private String cut(String text, int longest, String what) {
        if (text.codePointCount(0, text.length()) <= longest) {
            return text;
        }
        report.note(what + " longer than " + longest + " characters", text);
        return text.substring(0, text.offsetByCodePoints(0, longest - 1)) + "…";
    }
}
