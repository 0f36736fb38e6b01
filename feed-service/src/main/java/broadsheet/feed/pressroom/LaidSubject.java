package broadsheet.feed.pressroom;

import broadsheet.feed.front.Front;
import broadsheet.feed.press.Pressed;
import broadsheet.feed.site.Edition;
import broadsheet.feed.site.Subject;
import java.time.Instant;
import java.util.Map;

/** The front of a tag or an author in all its forms, and the articles that it may still show. */
record LaidSubject(Subject subject, Shelf shelf, Front front, Instant since, Pressed json, Map<Edition, Pressed> html) {

    private static final int BYTES_OF_AN_ITEM = 700;

    int bytes() {
        return shelf.size() * BYTES_OF_AN_ITEM
                + json.bytes()
                + html.values().stream().mapToInt(Pressed::bytes).sum();
    }
}
