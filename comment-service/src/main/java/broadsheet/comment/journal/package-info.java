/**
 * The newsroom's journal: what moderators and editors did besides deciding about comments. Each part of the service
 * keeps what it tells of itself, in one write with what was done.
 */
@NullMarked
package broadsheet.comment.journal;

import org.jspecify.annotations.NullMarked;
