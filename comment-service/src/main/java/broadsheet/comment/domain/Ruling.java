package broadsheet.comment.domain;

import java.time.Instant;

/**
 * A line of a comment's audit log: each change has exactly one.
 *
 * @param status the comment's after it
 * @param at UTC
 */
public record Ruling(Act act, Status status, Judge by, Why why, Instant at) {}
