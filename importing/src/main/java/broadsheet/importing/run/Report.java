package broadsheet.importing.run;

import broadsheet.importing.article.ImportedArticle;
import broadsheet.importing.article.Note;
import broadsheet.importing.source.Survey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What didn't come over as it was: each kind once, with how often and an example, however long the import. */
final class Report {

    private static final int MOST_REFUSALS = 1_000;

    private final Map<String, Note> notes = new TreeMap<>();
    private final List<String> refusals = new ArrayList<>();
    private long brought;
    private long refused;
    private long known;

    synchronized void in(List<Note> about) {
        brought++;
        add(about);
    }

    synchronized void refused(ImportedArticle article, String reason, List<Note> about) {
        refused++;
        add(about);
        if (refusals.size() < MOST_REFUSALS) {
            refusals.add("%s \"%s\": %s".formatted(article.source().id(), article.title(), reason));
        }
    }

    synchronized void known() {
        known++;
    }

    synchronized long done() {
        return brought + refused + known;
    }

    synchronized long notBrought() {
        return refused;
    }

    synchronized String summary() {
        return "%d articles are in, %d were in before, %d were refused".formatted(brought, known, refused);
    }

    synchronized String text(Survey survey) {
        var text = new StringBuilder(summary()).append("\n");
        if (!survey.leftOut().isEmpty()) {
            text.append("\nLeft out, being no articles:\n");
            survey.leftOut().forEach((kind, count) -> text.append("  %7d  %s%n".formatted(count, kind)));
        }
        survey.fault()
                .ifPresent(fault -> text.append("\nThe file can't be read to its end: ")
                        .append(fault.getMessage())
                        .append("\n"));
        if (!notes.isEmpty()) {
            text.append("\nDifferent from what it was, or not understood:\n");
            notes.values()
                    .forEach(note -> text.append("  %7d  %s%n           such as: %s%n"
                            .formatted(note.count(), note.kind(), note.example())));
        }
        if (!refusals.isEmpty()) {
            text.append("\nRefused:\n");
            refusals.forEach(line -> text.append("  ").append(line).append("\n"));
        }
        return text.toString();
    }

    private void add(List<Note> about) {
        for (var note : about) {
            notes.merge(
                    note.kind(),
                    note,
                    (first, more) -> new Note(first.kind(), first.count() + more.count(), first.example()));
        }
    }
}
