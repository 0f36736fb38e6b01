/** Which articles take comments: learnt from the articles' own events. */
@NullMarked
package broadsheet.comment.discussion;

import org.jspecify.annotations.NullMarked;
