package broadsheet.article.catalogue.editing;

import broadsheet.article.catalogue.editing.Listing.Page;
import broadsheet.article.catalogue.entry.Entry;
import broadsheet.article.catalogue.entry.Kind;
import broadsheet.article.catalogue.entry.Terms;
import broadsheet.web.conditional.ETags;
import broadsheet.web.conditional.IfMatch;
import broadsheet.web.identity.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.JsonNode;

/**
 * What clients do with sections, tags and authors, at addresses of one form. {@link DescribingKinds} says in the
 * service's description which of them is meant, where it says {@code {kind}} here.
 *
 * @param <R> what a request says of an entry
 * @param <A> what an answer says of it
 */
abstract class EntryController<R, A> {

    private final Kind kind;
    private final Class<R> form;
    private final Editing editing;

    EntryController(Kind kind, Class<R> form, Editing editing) {
        this.kind = kind;
        this.form = form;
        this.editing = editing;
    }

    /** What a request says of a new entry, or of the one that it is to replace. */
    abstract Terms terms(R request, Optional<Entry> before);

    abstract A answer(Shown shown);

    Kind kind() {
        return kind;
    }

    Class<R> form() {
        return form;
    }

    @PostMapping
    @Operation(
            summary = "Add {a kind}",
            description = "The slug comes from the name when it is left out.",
            responses = @ApiResponse(responseCode = "201", content = @Content(mediaType = "application/json")))
    ResponseEntity<JsonNode> add(
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody R request,
            Caller caller) {
        return editing.adding().add(kind, key, request, () -> terms(request, Optional.empty()), this::answer, caller);
    }

    @GetMapping
    @Operation(
            summary = "List {kinds}",
            description = "Sections come as the navigation has them, tags and authors by their slug.")
    ResponseEntity<Page<A>> list(
            @Parameter(
                            description = "What a word of a name begins with, without regard to accents and case",
                            schema = @Schema(maxLength = Listing.LONGEST_BEGINNING))
                    @RequestParam(required = false)
                    @Nullable
                    String q,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String cursor) {
        return editing.listing().list(kind, q, limit, cursor, this::answer);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Read {a kind}", description = "What was merged into another leads to that.")
    ResponseEntity<A> read(@Which @PathVariable String id) {
        return answered(editing.changing().find(kind, id));
    }

    @PutMapping("/{id}")
    @Operation(summary = "Replace what is said of {a kind}", description = "Left out, the slug stays as it is.")
    ResponseEntity<A> replace(
            @Which @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody R request,
            Caller caller) {
        return answered(editing.changing()
                .change(kind, id, IfMatch.parse(ifMatch), entry -> terms(request, Optional.of(entry)), caller));
    }

    @PatchMapping(
            path = "/{id}",
            consumes = {"application/merge-patch+json", "application/json"})
    @Operation(summary = "Change parts of {a kind}", description = "JSON Merge Patch (RFC 7396)")
    ResponseEntity<A> patch(
            @Which @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody JsonNode patch,
            Caller caller) {
        return answered(editing.changing()
                .change(
                        kind,
                        id,
                        IfMatch.parse(ifMatch),
                        entry -> terms(editing.patched(shown(entry), patch, form), Optional.of(entry)),
                        caller));
    }

    @PostMapping("/{id}/merge")
    @Operation(summary = "Merge {a kind} into another one", description = "The answer is the other one.")
    ResponseEntity<A> merge(
            @Which @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody MergeRequest request,
            Caller caller) {
        return answered(editing.merging().merge(kind, id, IfMatch.parse(ifMatch), request, caller));
    }

    @DeleteMapping("/{id}")
    @Operation(
            summary = "Remove {a kind}",
            description = "409 while articles name it, unless replacement says which one they name instead.")
    ResponseEntity<Void> remove(
            @Which @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Parameter(
                            description = "The id or slug of another one, into which it is merged instead",
                            schema = @Schema(maxLength = Which.LONGEST))
                    @RequestParam(required = false)
                    @Nullable
                    String replacement,
            Caller caller) {
        editing.merging().delete(kind, id, IfMatch.parse(ifMatch), replacement, caller);
        return ResponseEntity.noContent().build();
    }

    private ResponseEntity<A> answered(Entry entry) {
        return ResponseEntity.ok().eTag(ETags.of(entry.version())).body(shown(entry));
    }

    private A shown(Entry entry) {
        return answer(editing.showing().show(entry));
    }
}
