package broadsheet.comment.domain;

import java.time.Instant;

/**
 * What the pipeline says of a new text.
 *
 * @param status what it is to become: visible, held or rejected
 * @param phase which phase said so
 */
public record Verdict(Status status, Judge.Phase phase, Why why) {

    /** No phase had anything against it. */
    public static final Verdict NOTHING_SAID = new Verdict(Status.VISIBLE, new Judge.Phase("none"), Why.FITS);

    Ruling on(Act act, Instant at) {
        return new Ruling(act, status, phase, why, at);
    }
}
