/**
 * What is asked of comments where: settings of the site, of its sections and of single articles, of which the more
 * specific wins field by field. Knows how they are kept; what they lead to is the business of those who read them.
 */
@NullMarked
package broadsheet.comment.settings;

import org.jspecify.annotations.NullMarked;
