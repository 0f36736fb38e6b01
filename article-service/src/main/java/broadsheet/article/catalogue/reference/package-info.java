/**
 * How articles name sections, tags and authors: what a client sends becomes a name that is known, and what is stored is
 * read as it is called now.
 */
@NullMarked
package broadsheet.article.catalogue.reference;

import org.jspecify.annotations.NullMarked;
