package broadsheet.comment.standing;

import broadsheet.comment.domain.Judge.Moderator;
import broadsheet.comment.journal.Chapter;
import broadsheet.comment.journal.JournalLine;
import broadsheet.comment.journal.Subject;
import broadsheet.web.paging.PlaceInTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who was banned, suspended and trusted, and for how long. */
@Component
class StandingChapter implements Chapter {

    private final Standings standings;

    StandingChapter(Standings standings) {
        this.standings = standings;
    }

    @Override
    public Subject subject() {
        return Subject.STANDING;
    }

    @Override
    public List<JournalLine> lines(Optional<PlaceInTime> before, int atMost) {
        return standings.decided(before, atMost).stream().map(this::line).toList();
    }

    private JournalLine line(Standing standing) {
        var place = standings.place(standing);
        var by = standing.by();
        var reason = standing.reason();
        return new JournalLine(
                place.id(),
                place.at(),
                Subject.STANDING,
                standing.reader(),
                standing.version(),
                by == null ? null : new Moderator(by.id(), by.name()),
                new State(
                        standing.standing().toString(),
                        standing.until(),
                        reason == null ? null : reason.toString(),
                        standing.note()));
    }

    private record State(
            String standing,
            @Nullable Instant until,
            @Nullable String reason,
            @Nullable String note) {}
}
