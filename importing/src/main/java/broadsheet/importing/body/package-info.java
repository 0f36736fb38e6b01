/** A body's HTML as the blocks that article-service takes; what has no block is noted. */
@NullMarked
package broadsheet.importing.body;

import org.jspecify.annotations.NullMarked;
