/**
 * How the discussions of other systems come in: comments are read from a file, given ids that follow from the old ones,
 * and brought to comment-service below the articles that the readers' site knows by their old addresses.
 */
@NullMarked
package broadsheet.importing.comment;

import org.jspecify.annotations.NullMarked;
