/**
 * What moderators do: read the queues, decide about one comment or many, and read what was decided. The pipeline's own
 * decisions are made in {@code pipeline}, those of readers who flag in {@code flag}.
 */
@NullMarked
package broadsheet.comment.moderation;

import org.jspecify.annotations.NullMarked;
