package broadsheet.article.catalogue.editing;

import broadsheet.article.catalogue.editing.Answering.SectionAnswer;
import broadsheet.article.catalogue.editing.Listing.Page;
import broadsheet.article.catalogue.entry.Entry;
import broadsheet.article.catalogue.entry.Kind;
import broadsheet.article.catalogue.storage.Catalogue;
import broadsheet.web.conditional.ETags;
import broadsheet.web.conditional.IfMatch;
import broadsheet.web.identity.Caller;
import broadsheet.web.json.MergePatch;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@RestController
@Hidden
@RequestMapping("/sections")
@Tag(name = "Sections", description = "The parts of the newspaper, as its navigation has them")
class SectionController {

    private static final Kind KIND = Kind.SECTION;

    private final AddingEntry adding;
    private final ChangingEntry changing;
    private final Merging merging;
    private final Listing listing;
    private final Showing showing;
    private final Catalogue catalogue;
    private final JsonMapper json;

    SectionController(
            AddingEntry adding,
            ChangingEntry changing,
            Merging merging,
            Listing listing,
            Showing showing,
            Catalogue catalogue,
            JsonMapper json) {
        this.adding = adding;
        this.changing = changing;
        this.merging = merging;
        this.listing = listing;
        this.showing = showing;
        this.catalogue = catalogue;
        this.json = json;
    }

    @PostMapping
    @Operation(summary = "Add a section", description = "The slug comes from the name when it is left out.")
    ResponseEntity<JsonNode> add(
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody SectionRequest request,
            Caller caller) {
        return adding.add(
                KIND,
                key,
                request,
                () -> request.read(new Parents(catalogue, Optional.empty())),
                Answering::section,
                caller);
    }

    @GetMapping
    @Operation(
            summary = "List sections, as the navigation has them",
            description = "q is what a word of a name begins with, without regard to accents and case; limit, cursor.")
    ResponseEntity<Page<SectionAnswer>> list(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String cursor) {
        return listing.list(KIND, q, limit, cursor, Answering::section);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Read a section", description = "By its id or a slug, a former one too.")
    ResponseEntity<SectionAnswer> read(@PathVariable String id) {
        return answer(changing.find(KIND, id));
    }

    @PutMapping("/{id}")
    @Operation(summary = "Replace what is said of a section", description = "Left out, the slug stays as it is.")
    ResponseEntity<SectionAnswer> replace(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody SectionRequest request,
            Caller caller) {
        return answer(changing.change(
                KIND,
                id,
                IfMatch.parse(ifMatch),
                entry -> request.read(new Parents(catalogue, Optional.of(entry))),
                caller));
    }

    @PatchMapping(
            path = "/{id}",
            consumes = {"application/merge-patch+json", "application/json"})
    @Operation(summary = "Change parts of a section", description = "JSON Merge Patch (RFC 7396)")
    ResponseEntity<SectionAnswer> patch(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody JsonNode patch,
            Caller caller) {
        return answer(changing.change(
                KIND,
                id,
                IfMatch.parse(ifMatch),
                entry -> {
                    var merged = MergePatch.apply(json.valueToTree(Answering.section(showing.show(entry))), patch);
                    return MergePatch.read(json, merged, SectionRequest.class)
                            .read(new Parents(catalogue, Optional.of(entry)));
                },
                caller));
    }

    @PostMapping("/{id}/merge")
    @Operation(summary = "Merge a section into another one", description = "The answer is the other one.")
    ResponseEntity<SectionAnswer> merge(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody MergeRequest request,
            Caller caller) {
        return answer(merging.merge(KIND, id, IfMatch.parse(ifMatch), request, caller));
    }

    @DeleteMapping("/{id}")
    @Operation(
            summary = "Delete a section",
            description = "409 while articles name it, unless replacement says which one they name instead.")
    ResponseEntity<Void> delete(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestParam(required = false) @Nullable String replacement,
            Caller caller) {
        merging.delete(KIND, id, IfMatch.parse(ifMatch), replacement, caller);
        return ResponseEntity.noContent().build();
    }

    private ResponseEntity<SectionAnswer> answer(Entry entry) {
        return ResponseEntity.ok().eTag(ETags.of(entry.version())).body(Answering.section(showing.show(entry)));
    }
}
