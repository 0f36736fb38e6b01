package broadsheet.feed.syndication;

import broadsheet.feed.press.FeedForm;
import broadsheet.feed.press.Plate;
import broadsheet.feed.press.Pressed;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Presses feeds. Holds nothing but compiled templates: any number of threads may use it. */
public final class PressingFeeds {

    private final Plate rss = Plate.ofXml("rss");
    private final Plate atom = Plate.ofXml("atom");
    private final Optional<URI> hub;

    /**
     * Presses feeds that name a hub.
     *
     * @param hub the WebSub hub from which changes are pushed; empty when there is none
     */
    public PressingFeeds(Optional<URI> hub) {
        this.hub = hub;
    }

    /** A channel in one of its forms; the entries are of the channel's edition, and stay in their order. */
    public Pressed feed(Channel channel, FeedForm form, List<Entry> entries) {
        var feed = FeedView.of(channel, form, entries, hub);
        return switch (form) {
            case RSS -> rss.press(form.mediaType() + ";charset=utf-8", feed);
            case ATOM -> atom.press(form.mediaType() + ";charset=utf-8", feed);
            case JSON -> Pressed.json(form.mediaType(), JsonFeed.of(feed));
        };
    }
}
