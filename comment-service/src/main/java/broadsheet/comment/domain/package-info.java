/**
 * What a discussion and a comment are and what may happen to them. Pure: state in, state and fact out; knows no
 * framework, no database, no clock.
 */
@NullMarked
package broadsheet.comment.domain;

import org.jspecify.annotations.NullMarked;
