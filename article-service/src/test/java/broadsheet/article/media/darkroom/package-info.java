@NullMarked
package broadsheet.article.media.darkroom;

import org.jspecify.annotations.NullMarked;
