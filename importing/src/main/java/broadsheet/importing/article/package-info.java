/** An article as another system had it: what all formats come down to, and what was noticed on the way. */
@NullMarked
package broadsheet.importing.article;

import org.jspecify.annotations.NullMarked;
