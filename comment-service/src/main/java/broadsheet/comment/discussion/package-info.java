/** Which articles take comments: learnt from the articles' own events, decided by the newsroom, and ended by age. */
@NullMarked
package broadsheet.comment.discussion;

import org.jspecify.annotations.NullMarked;
