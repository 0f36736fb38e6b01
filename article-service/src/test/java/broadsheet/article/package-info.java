/** The running service and its client, as all tests of this module share them. */
@NullMarked
package broadsheet.article;

import org.jspecify.annotations.NullMarked;
