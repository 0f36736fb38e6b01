package broadsheet.article.note;

import broadsheet.article.domain.ArticleId;
import broadsheet.article.drafting.ChangingArticle;
import broadsheet.article.drafting.Members;
import broadsheet.web.conditional.ETags;
import broadsheet.web.idempotency.IdempotencyKey;
import broadsheet.web.identity.Caller;
import broadsheet.web.paging.Cursor;
import broadsheet.web.paging.Limit;
import broadsheet.web.starting.BeforeServing;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

@RestController
@RequestMapping("/articles/{id}/notes")
@Tag(name = "Notes", description = "What the desk says to each other about an article")
class NoteListController {

    private final ChangingArticle articles;
    private final Notes notes;
    private final AddingNote adding;

    NoteListController(ChangingArticle articles, Notes notes, AddingNote adding) {
        this.articles = articles;
        this.notes = notes;
        this.adding = adding;
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
            responses =
                    @ApiResponse(
                            responseCode = "201",
                            content = @Content(schema = @Schema(implementation = Note.class))),
            description = "about names what it is about, such as body[3].")
    ResponseEntity<JsonNode> add(
            @PathVariable String id,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody NoteRequest request,
            Caller caller) {
        var article = article(id, caller);
        var added = adding.add(article, request, Members.of(caller).person(), IdempotencyKey.parse(key, caller));
        return ResponseEntity.created(URI.create(
                        "/articles/" + article + "/notes/" + added.get("id").asString()))
                .header(HttpHeaders.ETAG, ETags.of(added.get("version").asLong()))
                .body(added);
    }

    private ArticleId article(String id, Caller caller) {
        return articles.find(id, Members.of(caller)).filing().id();
    }

    /** A part of the notes; {@code next} is absent on the last. */
    record NotePage(List<Note> items, @Nullable String next) {}
}
