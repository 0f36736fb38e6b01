/** What a section, a tag and an author are, and what may become of them. Plain Java: no clock, no I/O. */
@NullMarked
package broadsheet.article.catalogue.entry;

import org.jspecify.annotations.NullMarked;
