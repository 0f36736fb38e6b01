/**
 * How discussions are read: level by level in an order of the reader's choice, a comment in its context, and the
 * numbers of comments under many articles.
 */
@NullMarked
package broadsheet.comment.reading;

import org.jspecify.annotations.NullMarked;
