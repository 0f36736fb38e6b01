package broadsheet.feed.pressroom;

import broadsheet.feed.press.Pressed;
import java.time.Instant;

/**
 * What stands at an address.
 *
 * @param since when this replica pressed it; another replica has the same bytes, and perhaps another time
 */
public record Standing(Pressed pressed, Instant since) {}
