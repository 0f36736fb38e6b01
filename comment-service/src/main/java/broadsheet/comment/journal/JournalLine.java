package broadsheet.comment.journal;

import broadsheet.comment.domain.Judge;
import broadsheet.web.paging.PlaceInTime;
import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did.
 *
 * @param id tells those apart that have the same time
 * @param at when, UTC
 * @param about what of this subject: {@code site}, {@code sections/<slug>} or {@code articles/<id>} of settings,
 *     {@code <list>/<id>} of words, an article's id of discussions, a reader's of standings
 * @param version what it made of this, 1 the first time
 * @param by who did it; absent when it was made by itself
 * @param state how it is since then
 */
public record JournalLine(
        @JsonIgnore String id,
        Instant at,
        Subject subject,
        String about,
        long version,
        Judge.@Nullable Moderator by,

        @Schema(types = "object", description = "How it is since then, in the words of the subject's own operations")
        Object state) {

    PlaceInTime place() {
        return new PlaceInTime(at, id);
    }
}
