/** Where media are kept: what is known of each in a document, and its renditions in GridFS. */
@NullMarked
package broadsheet.article.media.stock;

import org.jspecify.annotations.NullMarked;
