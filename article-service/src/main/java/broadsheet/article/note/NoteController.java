package broadsheet.article.note;

import broadsheet.article.domain.ArticleId;
import broadsheet.article.domain.Rank;
import broadsheet.article.drafting.ChangingArticle;
import broadsheet.article.drafting.Members;
import broadsheet.web.conditional.ETags;
import broadsheet.web.conditional.IfMatch;
import broadsheet.web.identity.Caller;
import broadsheet.web.paging.Cursor;
import broadsheet.web.paging.Limit;
import broadsheet.web.problem.Problems;
import broadsheet.web.starting.BeforeServing;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/articles/{id}/notes")
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

    @Bean
    BeforeServing noteIndex() {
        return new BeforeServing(notes::index);
    }

    @GetMapping
    @Operation(operationId = "listNotes", summary = "Read the notes on an article, the first one first")
    ResponseEntity<NotePage> list(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String limit,
            Caller caller) {
        var article = article(id, caller);
        var size = Limit.parse(limit);
        var found = notes.of(article, Cursor.parse(cursor, given -> given), size.items() + 1);
        if (found.size() <= size.items()) {
            return ResponseEntity.ok(new NotePage(found, null));
        }
        var shown = found.subList(0, size.items());
        var next = new Cursor(shown.getLast().id());
        return ResponseEntity.ok()
                .header(HttpHeaders.LINK, next.linkNext("/articles/" + article + "/notes", size))
                .body(new NotePage(shown, next.text()));
    }

    @PostMapping
    @Operation(
            operationId = "addNote",
            summary = "Note something",
            description = "about names what it is about, such as body[3].")
    ResponseEntity<Note> add(@PathVariable String id, @RequestBody NoteRequest request, Caller caller) {
        var note = request.read(article(id, caller), Members.of(caller).person(), clock.instant());
        notes.add(note);
        return ResponseEntity.created(URI.create("/articles/" + note.article() + "/notes/" + note.id()))
                .eTag(ETags.of(note.version()))
                .body(note);
    }

    @PatchMapping("/{note}")
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

    @DeleteMapping("/{note}")
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
        var found = notes.find(article(id, caller), note)
                .orElseThrow(() -> Problems.notFound("The article " + id + " has no note " + note + "."));
        versions.require(found.version());
        return found;
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

    /** A part of the notes; {@code next} is absent on the last. */
    record NotePage(List<Note> items, @Nullable String next) {}
}
