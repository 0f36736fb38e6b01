/** Where discussions and comments are kept: one document each, with the events about it that have not left yet. */
@NullMarked
package broadsheet.comment.storage;

import org.jspecify.annotations.NullMarked;
