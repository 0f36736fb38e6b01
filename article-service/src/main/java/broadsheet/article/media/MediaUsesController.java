package broadsheet.article.media;

import broadsheet.article.domain.Rank;
import broadsheet.article.drafting.Members;
import broadsheet.article.storage.MediaUses;
import broadsheet.web.identity.Caller;
import broadsheet.web.paging.Cursor;
import broadsheet.web.paging.Limit;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/media")
@Tag(name = "Media", description = "The newsroom's own pictures")
class MediaUsesController {

    private final ChangingMedium media;
    private final MediaUses uses;

    MediaUsesController(ChangingMedium media, MediaUses uses) {
        this.media = media;
        this.uses = uses;
    }

    @GetMapping("/{id}/articles")
    @Operation(
            operationId = "listUsesOfMedium",
            summary = "List the articles that show a medium",
            description = "In their working text, or in what readers were last shown. An author sees their own only.")
    ResponseEntity<Uses> uses(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String limit,
            Caller caller) {
        var size = Limit.parse(limit);
        var after = Cursor.parse(cursor, UUID::fromString).map(UUID::toString);
        var member = Members.of(caller);
        var owner = member.rank() == Rank.EDITOR ? Optional.<String>empty() : Optional.of(caller.id());
        var found = uses.of(media.find(id).medium().id(), owner, after, size.items() + 1);
        var shown = found.stream().limit(size.items()).map(Use::of).toList();
        if (found.size() == shown.size()) {
            return ResponseEntity.ok(new Uses(shown, null));
        }
        var next = new Cursor(shown.getLast().id());
        return ResponseEntity.ok()
                .header(HttpHeaders.LINK, next.linkNext("/media/" + id + "/articles", size))
                .body(new Uses(shown, next.text()));
    }

    /** A part of a list; {@code next} is absent on the last. */
    record Uses(List<Use> items, @Nullable String next) {}

    /** An article that shows a medium. */
    record Use(
            String id,
            String state,
            @Nullable String slug,
            @Nullable String headline) {

        static Use of(Document article) {
            return new Use(
                    article.getString("_id"),
                    article.getString("state"),
                    article.getString("slug"),
                    article.get("content", Document.class).getString("headline"));
        }
    }
}
