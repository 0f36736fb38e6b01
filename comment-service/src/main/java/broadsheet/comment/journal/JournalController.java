package broadsheet.comment.journal;

import broadsheet.web.paging.Cursor;
import broadsheet.web.paging.Limit;
import broadsheet.web.paging.PlaceInTime;
import broadsheet.web.problem.FieldError;
import broadsheet.web.problem.Problems;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Audit log", description = "Every decision about a comment: who, what, when, why")
class JournalController {

    private static final String PATH = "/moderation/journal";
    private static final Comparator<JournalLine> NEWEST_FIRST =
            Comparator.comparing(JournalLine::at).thenComparing(JournalLine::id).reversed();

    private final List<Chapter> chapters;

    JournalController(List<Chapter> chapters) {
        this.chapters = chapters;
    }

    @GetMapping(PATH)
    @Operation(
            operationId = "readJournal",
            summary = "Read what was done besides deciding about comments, the newest first",
            description = "Settings, words, discussions and readers' standings, each as it was made then.")
    ResponseEntity<JournalPage> read(
            @Parameter(
                            description = "Only lines about this",
                            schema = @Schema(allowableValues = {"settings", "word", "discussion", "standing"}))
                    @RequestParam(required = false)
                    @Nullable
                    String subject,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String limit) {
        var wanted = wanted(subject);
        var size = Limit.parse(limit);
        var found = lines(wanted, Cursor.parse(cursor, PlaceInTime::parse), size.items() + 1);
        var shown = found.stream().limit(size.items()).toList();
        if (found.size() == shown.size()) {
            return ResponseEntity.ok(new JournalPage(shown, null));
        }
        var next = new Cursor(shown.getLast().place().toString());
        return ResponseEntity.ok()
                .header(HttpHeaders.LINK, link(next, size, subject))
                .body(new JournalPage(shown, next.text()));
    }

    private List<JournalLine> lines(Predicate<Subject> wanted, Optional<PlaceInTime> before, int atMost) {
        return chapters.stream()
                .filter(chapter -> wanted.test(chapter.subject()))
                .flatMap(chapter -> chapter.lines(before, atMost).stream())
                .sorted(NEWEST_FIRST)
                .limit(atMost)
                .toList();
    }

    private static String link(Cursor next, Limit size, @Nullable String subject) {
        var link = next.linkNext(PATH, size);
        return subject == null ? link : link.replace("?", "?subject=" + subject + "&");
    }

    private static Predicate<Subject> wanted(@Nullable String subject) {
        if (subject == null) {
            return _ -> true;
        }
        try {
            return Subject.parse(subject)::equals;
        } catch (IllegalArgumentException e) {
            throw Problems.malformed(
                    "The journal can't be read like this.", new FieldError("subject", String.valueOf(e.getMessage())));
        }
    }

    record JournalPage(List<JournalLine> lines, @Nullable String next) {}
}
