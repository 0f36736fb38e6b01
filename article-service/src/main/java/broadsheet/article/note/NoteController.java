package broadsheet.article.note;

import broadsheet.article.domain.ArticleId;
import broadsheet.article.domain.Rank;
import broadsheet.article.drafting.ChangingArticle;
import broadsheet.article.drafting.Members;
import broadsheet.web.conditional.ETags;
import broadsheet.web.conditional.IfMatch;
import broadsheet.web.identity.Caller;
import broadsheet.web.problem.Problems;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/articles/{id}/notes/{note}")
@Tag(name = "Notes", description = "What the desk says to each other about an article")
class NoteController {

    private final ChangingArticle articles;
    private final Notes notes;
    private final InstantSource clock;

    NoteController(ChangingArticle articles, Notes notes, InstantSource clock) {
        this.articles = articles;
        this.notes = notes;
        this.clock = clock;
    }

    @GetMapping
    @Operation(operationId = "readNote", summary = "Read a note")
    ResponseEntity<Note> read(@PathVariable String id, @PathVariable String note, Caller caller) {
        var found = find(id, note, caller);
        return ResponseEntity.ok().eTag(ETags.of(found.version())).body(found);
    }

    @PatchMapping
    @Operation(
            operationId = "changeNote",
            summary = "Change what you noted, or say that a note is dealt with (resolved)")
    ResponseEntity<Note> change(
            @PathVariable String id,
            @PathVariable String note,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody NoteRequest request,
            Caller caller) {
        var before = find(id, note, ifMatch, caller);
        if (request.text() != null) {
            requireOwn(before, caller);
        }
        var after = request.applyTo(before, Members.of(caller).person(), clock.instant());
        if (!notes.replace(after)) {
            throw changedMeanwhile();
        }
        return ResponseEntity.ok().eTag(ETags.of(after.version())).body(after);
    }

    @DeleteMapping
    @Operation(operationId = "removeNote", summary = "Remove a note", description = "One's own; an editor any.")
    ResponseEntity<Void> remove(
            @PathVariable String id,
            @PathVariable String note,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        var found = find(id, note, ifMatch, caller);
        if (Members.of(caller).rank() != Rank.EDITOR) {
            requireOwn(found, caller);
        }
        if (!notes.remove(found)) {
            throw changedMeanwhile();
        }
        return ResponseEntity.noContent().build();
    }

    private Note find(String id, String note, @Nullable String ifMatch, Caller caller) {
        var versions = IfMatch.parse(ifMatch);
        var found = find(id, note, caller);
        versions.require(found.version());
        return found;
    }

    private Note find(String id, String note, Caller caller) {
        return notes.find(article(id, caller), note)
                .orElseThrow(() -> Problems.notFound("The article " + id + " has no note " + note + "."));
    }

    private ArticleId article(String id, Caller caller) {
        return articles.find(id, Members.of(caller)).filing().id();
    }

    private static void requireOwn(Note note, Caller caller) {
        if (!note.by().id().equals(caller.id())) {
            throw Problems.forbidden("The note is somebody else's.");
        }
    }

    private static RuntimeException changedMeanwhile() {
        return Problems.changedMeanwhile("The note has been changed or removed since you read it.");
    }
}
