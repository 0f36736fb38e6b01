/** The WebSub hub, where there is one: it is told which feeds changed, and pushes them to whoever subscribed. */
@NullMarked
package broadsheet.feed.hub;

import org.jspecify.annotations.NullMarked;
