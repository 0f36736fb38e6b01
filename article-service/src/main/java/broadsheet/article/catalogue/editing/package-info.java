/** The desk's way to sections, tags and authors: create, list, rename, merge, delete. */
@NullMarked
package broadsheet.article.catalogue.editing;

import org.jspecify.annotations.NullMarked;
