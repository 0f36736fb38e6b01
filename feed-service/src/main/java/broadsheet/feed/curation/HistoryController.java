package broadsheet.feed.curation;

import broadsheet.feed.arrangement.ArrangedBlock;
import broadsheet.feed.arrangement.storage.Curation;
import broadsheet.feed.arrangement.storage.Curation.Editor;
import broadsheet.feed.arrangement.storage.Curations;
import broadsheet.feed.site.Catalogue;
import broadsheet.web.paging.Cursor;
import broadsheet.web.paging.Limit;
import broadsheet.web.problem.Problems;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/curation/{front}/history")
@Tag(name = "Curation", description = "How fronts are arranged: blocks, rules and pinned articles")
class HistoryController {

    private final Curations curations;
    private final Catalogue catalogue;

    HistoryController(Curations curations, Catalogue catalogue) {
        this.curations = curations;
        this.catalogue = catalogue;
    }

    @GetMapping
    @Operation(
            operationId = "listCurations",
            summary = "List who arranged a front and when, the newest first",
            description = "changed has the names of the blocks that were not so before.")
    ResponseEntity<Page> list(
            @FrontName @PathVariable String front,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String limit) {
        var curated = CuratedFront.named(front, catalogue);
        var size = Limit.parse(limit);
        var before = Cursor.parse(cursor, Long::valueOf).orElse(Long.MAX_VALUE);
        var found = curations.before(curated.key(), before, size.items() + 1);
        var items = IntStream.range(0, Math.min(found.size(), size.items()))
                .mapToObj(i -> Item.of(found.get(i), found.stream().skip(i + 1L).findFirst()))
                .toList();
        if (found.size() <= size.items()) {
            return ResponseEntity.ok(new Page(items, null));
        }
        var next = new Cursor(Long.toString(items.getLast().version()));
        return ResponseEntity.ok()
                .header(HttpHeaders.LINK, next.linkNext("/curation/" + curated.name() + "/history", size))
                .body(new Page(items, next.text()));
    }

    @GetMapping("/{version}")
    @Operation(operationId = "readFormerCuration", summary = "Read how a front was arranged in a version")
    CurationAnswer read(
            @FrontName @PathVariable String front,
            @Parameter(
                            description = "Which version: 1 is the first",
                            example = "1",
                            schema = @Schema(type = "integer", minimum = "1", maximum = "999999999"))
                    @PathVariable
                    String version) {
        var curated = CuratedFront.named(front, catalogue);
        return wholeNumber(version)
                .flatMap(number -> curations.find(curated.key(), number))
                .map(curation -> CurationAnswer.of(curated, curation))
                .orElseThrow(() -> Problems.notFound("This front has had no such version."));
    }

    private static Optional<Long> wholeNumber(String text) {
        return text.matches("[1-9][0-9]{0,8}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    /** A part of the history; {@code next} is absent on the last. */
    record Page(List<Item> items, @Nullable String next) {}

    /**
     * Who arranged a front, and when.
     *
     * @param restored the version that it brought back
     * @param changed the names of the blocks that are not as in the version before, or are gone
     */
    record Item(
            long version, Editor by, Instant at, @Nullable Long restored, List<String> changed) {

        static Item of(Curation curation, Optional<Curation> before) {
            return new Item(
                    curation.version(), curation.by(), curation.at(), curation.restored(), changed(curation, before));
        }

        private static List<String> changed(Curation curation, Optional<Curation> before) {
            var now = curation.arrangement().blocks();
            var then = before.map(it -> it.arrangement().blocks()).orElseGet(List::of);
            return Stream.concat(
                            now.stream().filter(block -> !then.contains(block)),
                            then.stream().filter(block -> !now.contains(block)))
                    .map(ArrangedBlock::name)
                    .map(name -> name.value())
                    .distinct()
                    .toList();
        }
    }
}
