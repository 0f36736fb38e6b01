package broadsheet.comment.journal;

import broadsheet.web.paging.PlaceInTime;
import java.util.List;
import java.util.Optional;

/** What the journal tells of one subject. */
public interface Chapter {

    /** Of which. */
    Subject subject();

    /**
     * Its lines, the newest first.
     *
     * @param before only what comes after this place of the journal; empty from the newest on
     */
    List<JournalLine> lines(Optional<PlaceInTime> before, int atMost);
}
