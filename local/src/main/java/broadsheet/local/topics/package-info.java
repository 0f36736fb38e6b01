/** Makes the platform's topics on any broker, as the published language ({@code broadsheet.events.Topic}) says them. */
@NullMarked
package broadsheet.local.topics;

import org.jspecify.annotations.NullMarked;
