/** Where sections, tags and authors are kept: one document each, with the events about it that have not left yet. */
@NullMarked
package broadsheet.article.catalogue.storage;

import org.jspecify.annotations.NullMarked;
