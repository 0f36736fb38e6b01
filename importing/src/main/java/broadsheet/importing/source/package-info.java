/** What an export file is to the import: articles one after the other, with nothing kept that is not needed. */
@NullMarked
package broadsheet.importing.source;

import org.jspecify.annotations.NullMarked;
