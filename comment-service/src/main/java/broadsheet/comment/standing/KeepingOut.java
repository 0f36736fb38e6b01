package broadsheet.comment.standing;

import broadsheet.web.problem.Problems;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/** Takes nothing from readers who are banned, or suspended still; they hear until when, and why. */
@Component
public class KeepingOut {

    private final Standings standings;
    private final InstantSource clock;

    KeepingOut(Standings standings, InstantSource clock) {
        this.standings = standings;
        this.clock = clock;
    }

    /**
     * Goes on only with a reader who may take part.
     *
     * @throws org.springframework.web.ErrorResponseException 403 if they are kept out
     */
    public void requireWelcome(String reader) {
        var standing = standings.of(reader);
        if (standing.isKeptOut(clock.instant())) {
            throw Problems.forbidden(sentence(standing));
        }
    }

    private static String sentence(Standing standing) {
        var until = standing.until();
        return "You are " + standing.standing() + " from commenting"
                + (until == null ? "" : " until " + until)
                + ". The reason is: " + standing.reason() + ".";
    }
}
