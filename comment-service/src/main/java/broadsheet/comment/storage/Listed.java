package broadsheet.comment.storage;

import broadsheet.comment.domain.Comment;
import broadsheet.comment.domain.Tally;

/** A comment as a list has it: without what its text was before, and with what others made of it. */
public record Listed(Comment comment, Tally tally) {}
