package broadsheet.article.note;

import broadsheet.article.domain.ArticleId;
import broadsheet.article.domain.Person;
import broadsheet.article.domain.Prose;
import broadsheet.web.problem.Fields;
import com.fasterxml.uuid.Generators;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A note as a client sends it. */
record NoteRequest(
        @Schema(description = "Needed in a new one", maxLength = 2_000) @Nullable
        String text,

        @Schema(maxLength = 100, pattern = "^[A-Za-z0-9.\\[\\]]+$") @Nullable
        String about,

        @Nullable Boolean resolved) {

    private static final int LONGEST = 2_000;
    private static final int LONGEST_PATH = 100;

    Note read(ArticleId article, Person by, Instant at) {
        var fields = new Fields();
        var words = fields.required("text", text, NoteRequest::bounded);
        var path = fields.optional("about", about, NoteRequest::path);
        fields.throwIfWrong();
        var id = Generators.timeBasedEpochGenerator().generate().toString();
        return new Note(id, article, 1, by, at, words.orElseThrow(), path.orElse(null), null, null);
    }

    Note applyTo(Note note, Person by, Instant at) {
        var fields = new Fields();
        var words = fields.optional("text", text, NoteRequest::bounded);
        if (text == null && resolved == null) {
            fields.refuse("text", "is missing, and so is resolved");
        }
        if (about != null) {
            fields.refuse("about", "stays what it is");
        }
        fields.throwIfWrong();
        var edited = words.map(changed -> note.edited(changed, at)).orElse(note);
        if (resolved == null) {
            return edited;
        }
        var settled = edited.resolved(resolved ? by : null);
        return words.isPresent() ? settled.inVersion(note.version() + 1) : settled;
    }

    private static String bounded(String text) {
        var words = new Prose(text).value();
        if (words.codePointCount(0, words.length()) > LONGEST) {
            throw new IllegalArgumentException("must have at most " + LONGEST + " characters");
        }
        return words;
    }

    private static String path(String text) {
        if (text.length() > LONGEST_PATH || !text.matches("[A-Za-z0-9.\\[\\]]+")) {
            throw new IllegalArgumentException("must be a field's path, such as body[3]");
        }
        return text;
    }
}
