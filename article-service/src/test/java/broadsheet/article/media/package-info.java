@NullMarked
package broadsheet.article.media;

import org.jspecify.annotations.NullMarked;
