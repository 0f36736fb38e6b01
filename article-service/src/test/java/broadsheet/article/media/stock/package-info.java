@NullMarked
package broadsheet.article.media.stock;

import org.jspecify.annotations.NullMarked;
