package broadsheet.comment.standing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list of standings.
 *
 * @param next the cursor of the next page; absent on the last
 */
record StandingPage(List<Standing> standings, @Nullable String next) {}
