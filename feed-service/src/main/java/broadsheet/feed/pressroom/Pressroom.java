package broadsheet.feed.pressroom;

import java.time.Duration;
import java.util.Set;

/**
 * Presses what changes, in the order in which it is told: the fronts on a thread of their own, feeds and sitemaps on
 * another, so that no front waits for them.
 */
public final class Pressroom implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** Robots and feed readers come by every few minutes: in a burst of changes, nobody misses those between. */
    private static final Duration REST = Duration.ofSeconds(1);

    private final Fronts fronts;
    private final LayingOutFronts layingOut;
    private final ArticlePages pages;
    private final Whereabouts whereabouts;
    private final Desk forFronts = new Desk("fronts", Duration.ZERO, PATIENCE, this::pressFronts);
    private final Desk forFormats;
    private final Formats formats;

    Pressroom(Fronts fronts, LayingOutFronts layingOut, ArticlePages pages, Whereabouts whereabouts, Formats formats) {
        this.fronts = fronts;
        this.layingOut = layingOut;
        this.pages = pages;
        this.whereabouts = whereabouts;
        this.formats = formats;
        forFormats = new Desk("feeds and sitemaps", REST, PATIENCE, formats::press);
    }

    /** Has everything pressed on which these articles stand or stood. Returns at once. */
    public void press(Set<String> articleIds) {
        forFronts.tell(articleIds);
        forFormats.tell(articleIds);
    }

    /** The same for changes of which this replica is the first to hear, so that it tells others. */
    public void pressFirst(Set<String> articleIds) {
        formats.spreadTheWordOf(articleIds);
        press(articleIds);
    }

    /** Has everything pressed afresh from the store. Returns at once. */
    public void pressEverything() {
        forFronts.tellOfEverything();
        forFormats.tellOfEverything();
    }

    /** Presses everything, then goes on with what changes: readers find it from the first request on. */
    void open() {
        var everything = new Desk.Told(true, Set.of());
        pressFronts(everything);
        formats.press(everything);
        forFronts.open();
        forFormats.open();
    }

    @Override
    public void close() {
        forFronts.close();
        forFormats.close();
    }

    private void pressFronts(Desk.Told told) {
        if (told.everything()) {
            pages.forgetAll();
            whereabouts.forgetAll();
            layingOut.layOut(fronts.fill());
        } else if (!told.articleIds().isEmpty()) {
            pages.forget(told.articleIds());
            whereabouts.forgetAll();
            layingOut.layOut(fronts.update(told.articleIds()));
        }
    }
}
