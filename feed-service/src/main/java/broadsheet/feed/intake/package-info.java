/** What comes in: events of articles and comments, in batches, and what other replicas of this service have taken. */
@NullMarked
package broadsheet.feed.intake;

import org.jspecify.annotations.NullMarked;
