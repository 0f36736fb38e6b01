package broadsheet.comment.words;

import broadsheet.comment.domain.Judge.Moderator;
import broadsheet.web.identity.Caller;
import broadsheet.web.paging.Cursor;
import broadsheet.web.paging.Limit;
import broadsheet.web.problem.FieldError;
import broadsheet.web.problem.Fields;
import broadsheet.web.problem.Problems;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/moderation/words/{list}")
@Tag(name = "Word lists", description = "The words that are banned, and those that are suspect")
class WordController {

    private static final int MOST_AT_ONCE = 1_000;
    private static final int LONGEST_ID = 1_000;

    private final Words words;

    WordController(Words words) {
        this.words = words;
    }

    @GetMapping
    @Operation(operationId = "readWords", summary = "Read a list of words")
    ResponseEntity<WordPage> read(
            @Parameter(
                            description = "Which list",
                            schema = @Schema(allowableValues = {"banned", "suspect"}),
                            example = "suspect")
                    @PathVariable
                    String list,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String limit) {
        var which = list(list);
        var size = Limit.parse(limit);
        var found = words.page(which, Cursor.parse(cursor, key -> key), size.items() + 1);
        if (found.size() <= size.items()) {
            return ResponseEntity.ok(new WordPage(found, null));
        }
        var shown = found.subList(0, size.items());
        var next = new Cursor(shown.getLast().id());
        return ResponseEntity.ok()
                .header(HttpHeaders.LINK, next.linkNext("/moderation/words/" + which, size))
                .body(new WordPage(shown, next.text()));
    }

    @PostMapping
    @Operation(
            operationId = "addWords",
            summary = "Add words to a list",
            description = "1 to 1,000 at once; one that is there already is replaced.")
    ResponseEntity<Void> add(
            @Parameter(
                            description = "Which list",
                            schema = @Schema(allowableValues = {"banned", "suspect"}),
                            example = "suspect")
                    @PathVariable
                    String list,
            @RequestBody WordsRequest request,
            Caller caller) {
        var which = list(list);
        var given = request.words();
        var fields = new Fields();
        if (given == null || given.isEmpty() || given.size() > MOST_AT_ONCE) {
            fields.refuse("words", "must have 1 to " + MOST_AT_ONCE + " items");
        }
        var phrases = fields.each("words", given, WordRequest::phrase);
        fields.throwIfWrong();
        words.add(which, phrases, moderator(caller));
        return ResponseEntity.noContent().build();
    }

    @DeleteMapping
    @Operation(operationId = "removeWord", summary = "Remove a word from a list")
    ResponseEntity<Void> remove(
            @Parameter(
                            description = "Which list",
                            schema = @Schema(allowableValues = {"banned", "suspect"}),
                            example = "suspect")
                    @PathVariable
                    String list,
            @Parameter(
                            description = "The id of a word, as the list gives it",
                            schema = @Schema(maxLength = LONGEST_ID),
                            example = "caslno")
                    @RequestParam
                    String id,
            Caller caller) {
        if (id.length() > LONGEST_ID) {
            throw Problems.malformed(
                    "There can't be such a word.",
                    new FieldError("id", "must have at most " + LONGEST_ID + " characters"));
        }
        if (!words.remove(list(list), id, moderator(caller))) {
            throw Problems.notFound("The list has no word with this id.");
        }
        return ResponseEntity.noContent().build();
    }

    private static Moderator moderator(Caller caller) {
        return new Moderator(caller.id(), caller.name());
    }

    private static WordList list(String name) {
        try {
            return WordList.parse(name);
        } catch (IllegalArgumentException _) {
            throw Problems.notFound("There are the lists banned and suspect, but none called " + name + ".");
        }
    }

    record WordPage(List<Words.Entry> words, @Nullable String next) {}

    record WordsRequest(
            @ArraySchema(minItems = 1, maxItems = 1_000) @Nullable
            List<@Nullable WordRequest> words) {}

    /**
     * A word as a client sends it.
     *
     * @param exactAccents whether accents count; left out, they do if the word has any
     */
    record WordRequest(
            @Schema(maxLength = 100) @Nullable String text,
            @Nullable Boolean exactAccents) {

        Phrase phrase() {
            if (text == null) {
                throw new IllegalArgumentException("must have a text");
            }
            return exactAccents == null ? Phrase.of(text) : new Phrase(text, exactAccents);
        }
    }
}
