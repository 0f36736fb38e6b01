package broadsheet.feed.syndication;

import broadsheet.feed.press.FeedForm;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the templates {@code rss} and {@code atom} print.
 *
 * @param home the page that the feed is of
 * @param self where the feed itself is
 * @param hub where one can have changes pushed from; null when there is no hub
 * @param date when the newest of it changed, by RFC 822; null when there is nothing in it
 * @param updated the same by RFC 3339
 */
record FeedView(
        String title,
        String description,
        String language,
        String site,
        String siteUrl,
        String home,
        String self,
        @Nullable String hub,
        @Nullable String date,
        String updated,
        List<Entry> entries) {

    /** A feed is fetched again and again: from this length on, entries have no more than their summary. */
    private static final int MOST_CONTENT = 1 << 20;

    static FeedView of(Channel channel, FeedForm form, List<Entry> entries, Optional<URI> hub) {
        var edition = channel.edition();
        var newest = entries.stream().map(Entry::updatedAt).max(Comparator.naturalOrder());
        return new FeedView(
                channel.title(),
                channel.description(),
                edition.language().tag(),
                edition.site().name(),
                edition.absolute("/"),
                channel.home(),
                channel.address(form),
                hub.map(URI::toString).orElse(null),
                newest.map(at -> DateTimeFormatter.RFC_1123_DATE_TIME.format(at.atOffset(ZoneOffset.UTC)))
                        .orElse(null),
                newest.orElse(Instant.EPOCH).toString(),
                ofBearableLength(entries));
    }

    private static List<Entry> ofBearableLength(List<Entry> entries) {
        var fitting = new ArrayList<Entry>();
        var length = 0;
        for (var entry : entries) {
            length += entry.characters();
            fitting.add(length <= MOST_CONTENT ? entry : entry.withoutContent());
        }
        return fitting;
    }
}
