/** The words that are banned and those that are suspect: kept, and found in texts however they are spelt. */
@NullMarked
package broadsheet.comment.words;

import org.jspecify.annotations.NullMarked;
