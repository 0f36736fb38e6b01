package broadsheet.feed.pressroom;

import java.time.Duration;
import java.util.Set;

/** Has the feet of article pages follow the fronts, on a thread of its own. */
final class Feet implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** A reader of an article who is offered what was worth reading a minute ago misses nothing. */
    private static final Duration REST = Duration.ofMinutes(1);

    private final Desk desk;

    Feet(ArticlePages pages) {
        desk = new Desk("feet of article pages", REST, PATIENCE, _ -> pages.readOn());
    }

    /** Tells that something else may be worth reading, such as these articles. Returns at once. */
    void tell(Set<String> articleIds) {
        desk.tell(articleIds);
    }

    void open() {
        desk.open();
    }

    @Override
    public void close() {
        desk.close();
    }
}
