/** What article-service is asked to do for one imported article. */
@NullMarked
package broadsheet.importing.desk;

import org.jspecify.annotations.NullMarked;
