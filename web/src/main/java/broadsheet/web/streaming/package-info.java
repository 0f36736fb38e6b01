/** Answers that go on after their request was handled. */
@NullMarked
package broadsheet.web.streaming;

import org.jspecify.annotations.NullMarked;
