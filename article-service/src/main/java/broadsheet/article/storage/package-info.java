/** Where articles are kept: one document each, with the events about it that have not left yet. */
@NullMarked
package broadsheet.article.storage;

import org.jspecify.annotations.NullMarked;
