package broadsheet.article.domain;

import java.time.Instant;

/**
 * Who does something to an article, and when (UTC).
 *
 * @param house in which it is done: what it has and asks for, where readers are to see something
 */
public record Act(Person by, Instant at, House house) {

    /** An act that needs nothing of the newsroom's. */
    public Act(Person by, Instant at) {
        this(by, at, House.PLAIN);
    }
}
