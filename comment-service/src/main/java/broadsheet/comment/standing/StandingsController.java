package broadsheet.comment.standing;

import broadsheet.comment.standing.Standing.Kind;
import broadsheet.web.paging.Cursor;
import broadsheet.web.paging.Limit;
import broadsheet.web.paging.PlaceInTime;
import broadsheet.web.problem.FieldError;
import broadsheet.web.problem.Problems;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Readers' standing", description = "Ban, suspend and trust readers")
class StandingsController {

    private static final String PATH = "/moderation/standings";

    private final Standings standings;
    private final InstantSource clock;

    StandingsController(Standings standings, InstantSource clock) {
        this.standings = standings;
        this.clock = clock;
    }

    @GetMapping(PATH)
    @Operation(
            operationId = "listStandings",
            summary = "List the readers who are banned, suspended or trusted now",
            description = "Those decided about last come first. What has ended is left out.")
    ResponseEntity<StandingPage> list(
            @Parameter(
                            description = "Only those who stand like this",
                            schema = @Schema(allowableValues = {"trusted", "suspended", "banned"}))
                    @RequestParam(required = false)
                    @Nullable
                    String standing,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String limit) {
        var size = Limit.parse(limit);
        var place = Cursor.parse(cursor, PlaceInTime::parse);
        var found = standings.inForce(kinds(standing), clock.instant(), place, size.items() + 1);
        var shown = found.stream().limit(size.items()).toList();
        if (found.size() == shown.size()) {
            return ResponseEntity.ok(new StandingPage(shown, null));
        }
        var next = new Cursor(shown.getLast().place().toString());
        return ResponseEntity.ok()
                .header(HttpHeaders.LINK, link(next, size, standing))
                .body(new StandingPage(shown, next.text()));
    }

    private static String link(Cursor next, Limit size, @Nullable String standing) {
        var link = next.linkNext(PATH, size);
        return standing == null ? link : link.replace("?", "?standing=" + standing + "&");
    }

    private static Set<Kind> kinds(@Nullable String standing) {
        var special = EnumSet.complementOf(EnumSet.of(Kind.NORMAL));
        if (standing == null) {
            return special;
        }
        return special.stream()
                .filter(kind -> kind.toString().equals(standing))
                .findFirst()
                .map(EnumSet::of)
                .orElseThrow(() -> Problems.malformed(
                        "The list can't be read like this.",
                        new FieldError("standing", "must be trusted, suspended or banned")));
    }
}
