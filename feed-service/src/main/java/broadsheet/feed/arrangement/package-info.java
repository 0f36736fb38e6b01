/**
 * How the fronts are arranged: which blocks a front has, by which rule each is filled, which articles are pinned there,
 * and what follows from that when it is laid out over the articles there are. Plain Java; {@code storage} keeps what
 * editors have arranged. May use {@code front} and {@code site}.
 */
@NullMarked
package broadsheet.feed.arrangement;

import org.jspecify.annotations.NullMarked;
