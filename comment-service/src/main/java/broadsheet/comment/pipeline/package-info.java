/**
 * What happens to a text before others see it: an ordered list of named phases, each of which may refuse it, publish
 * it, hold it, reject it, or leave it to the next. {@link broadsheet.comment.pipeline.PipelineConfiguration} has the
 * order.
 */
@NullMarked
package broadsheet.comment.pipeline;

import org.jspecify.annotations.NullMarked;
