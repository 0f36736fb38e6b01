package broadsheet.importing.comment;

import broadsheet.importing.article.Note;
import broadsheet.importing.article.Notes;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** What became of the comments of a file: what didn't come over as it was, each kind once, with an example. */
public final class CommentReport {

    private final Notes notes = new Notes();
    private final Notes refusals = new Notes();
    private final AtomicLong brought = new AtomicLong();
    private final AtomicLong known = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();

    void in() {
        brought.incrementAndGet();
    }

    void known() {
        known.incrementAndGet();
    }

    synchronized void note(String kind, String example) {
        notes.add(kind, example);
    }

    synchronized void refused(String reason, String example) {
        refused.incrementAndGet();
        refusals.add(reason, example);
    }

    /** How many are done with. */
    public long done() {
        return brought.get() + known.get() + refused.get();
    }

    /** Whether all are in. */
    public boolean isWhole() {
        return refused.get() == 0;
    }

    /** In one line. */
    public String summary() {
        return "%d comments are in, %d were in before, %d were refused"
                .formatted(brought.get(), known.get(), refused.get());
    }

    /** For the file beside the export. */
    public synchronized String text(Map<String, Long> leftOut) {
        var text = new StringBuilder(summary()).append("\n");
        if (!leftOut.isEmpty()) {
            text.append("\nLeft out:\n");
            leftOut.forEach((kind, count) -> text.append("  %7d  %s%n".formatted(count, kind)));
        }
        append(text, "\nDifferent from what it was:\n", notes);
        append(text, "\nRefused:\n", refusals);
        return text.toString();
    }

    private static void append(StringBuilder text, String title, Notes notes) {
        if (!notes.list().isEmpty()) {
            text.append(title);
            for (Note note : notes.list()) {
                text.append("  %7d  %s%n           such as: %s%n".formatted(note.count(), note.kind(), note.example()));
            }
        }
    }
}
