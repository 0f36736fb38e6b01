/**
 * The read model built again from the log, beside the one that is served: as a new generation, which every replica
 * serves once it has all that the old one has. It knows projections by their list alone. Kafka's own client reads the
 * log, since a consumer group is for what happens now.
 */
@NullMarked
package broadsheet.feed.rebuild;

import org.jspecify.annotations.NullMarked;
