/** {@code ./broadsheet rebuild}: has feed-service build its read model again, and tells how far it is. */
@NullMarked
package broadsheet.local.rebuild;

import org.jspecify.annotations.NullMarked;
