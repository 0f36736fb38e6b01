/**
 * What becomes of a file that somebody calls a picture: it is looked at, decoded, put upright, and printed anew in
 * several sizes. Nothing of the file itself gets out but its pixels. Knows neither HTTP nor MongoDB.
 */
@NullMarked
package broadsheet.article.media.darkroom;

import org.jspecify.annotations.NullMarked;
