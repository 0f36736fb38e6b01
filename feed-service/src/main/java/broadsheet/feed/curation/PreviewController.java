package broadsheet.feed.curation;

import broadsheet.feed.front.Front;
import broadsheet.feed.pressroom.Rehearsal;
import broadsheet.feed.site.Catalogue;
import broadsheet.web.problem.FieldError;
import broadsheet.web.problem.Problems;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/curation/{front}/preview")
@Tag(name = "Curation", description = "How fronts are arranged: blocks, rules and pinned articles")
class PreviewController {

    private static final String LANGUAGE = "^[A-Za-z-]{1,20}$";

    private final Rehearsal rehearsal;
    private final Catalogue catalogue;

    PreviewController(Rehearsal rehearsal, Catalogue catalogue) {
        this.rehearsal = rehearsal;
        this.catalogue = catalogue;
    }

    @PostMapping
    @Operation(
            operationId = "previewFront",
            summary = "See what a front would be",
            description = "As readers would have it in JSON. Nothing is kept.")
    Front json(
            @FrontName @PathVariable String front,
            @Moment @RequestParam(required = false) @Nullable String at,
            @RequestBody ArrangementRequest request) {
        var found = CuratedFront.named(front, catalogue);
        return rehearsal.front(found.subject(), request.read(), time(at));
    }

    @PostMapping(path = "/page", produces = MediaType.TEXT_HTML_VALUE)
    @Operation(
            operationId = "previewPage",
            summary = "See what the page of a front would be",
            description = "As readers would have it in their browser. Nothing is kept.")
    String page(
            @FrontName @PathVariable String front,
            @Moment @RequestParam(required = false) @Nullable String at,
            @Parameter(
                            description = "The language of what surrounds the articles; the site's first when left out",
                            schema = @Schema(type = "string", pattern = LANGUAGE))
                    @RequestParam(required = false)
                    @Nullable
                    String lang,
            @RequestBody ArrangementRequest request) {
        var found = CuratedFront.named(front, catalogue);
        return rehearsal.page(found.subject(), request.read(), time(at), language(lang));
    }

    private static Optional<Instant> time(@Nullable String at) {
        try {
            return Optional.ofNullable(at).map(Words::time);
        } catch (IllegalArgumentException e) {
            throw Problems.malformed("The time can't be read.", new FieldError("at", String.valueOf(e.getMessage())));
        }
    }

    private static @Nullable String language(@Nullable String lang) {
        if (lang != null && !lang.matches(LANGUAGE)) {
            throw Problems.malformed(
                    "The page can't be made in this language.",
                    new FieldError("lang", "must be a language (BCP 47), such as en"));
        }
        return lang;
    }

    @Target(ElementType.PARAMETER)
    @Retention(RetentionPolicy.RUNTIME)
    @Parameter(
            description = "At what time, since pins come and go; now when left out",
            schema = @Schema(type = "string", format = "date-time"))
    private @interface Moment {}
}
