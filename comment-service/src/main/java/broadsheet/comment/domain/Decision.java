package broadsheet.comment.domain;

import java.time.Instant;

/**
 * What somebody brings to a move.
 *
 * @param at UTC
 */
public record Decision(Judge by, Why why, Instant at) {

    Ruling on(Act act, Status status) {
        return new Ruling(act, status, by, why, at);
    }
}
