package broadsheet.feed.pressroom;

import broadsheet.feed.press.Pressed;
import java.util.Set;

/** A feed of a tag or an author, and the articles in it. */
record LaidFeed(Set<String> articleIds, Standing standing) {

    Pressed pressed() {
        return standing.pressed();
    }

    /** The same; if it is what stood there before, it stands as long as that did. */
    LaidFeed inPlaceOf(LaidFeed before) {
        return before.pressed().isSameAs(pressed()) ? new LaidFeed(articleIds, before.standing()) : this;
    }
}
