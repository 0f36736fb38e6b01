package broadsheet.article.review;

import broadsheet.article.domain.Prose;
import broadsheet.article.review.ReviewController.NoteRequest;
import broadsheet.web.problem.Fields;
import org.jspecify.annotations.Nullable;

/** What is said with a move, checked. */
final class Note {

    private Note() {}

    static @Nullable String optional(@Nullable NoteRequest request, int longest) {
        if (request == null || request.note() == null || request.note().isBlank()) {
            return null;
        }
        return required(request, longest);
    }

    static String required(NoteRequest request, int longest) {
        var fields = new Fields();
        var note = fields.required("note", request.note(), text -> bounded(text, longest));
        fields.throwIfWrong();
        return note.orElseThrow();
    }

    private static String bounded(String text, int longest) {
        var note = new Prose(text).value();
        if (note.codePointCount(0, note.length()) > longest) {
            throw new IllegalArgumentException("must have at most " + longest + " characters");
        }
        return note;
    }
}
