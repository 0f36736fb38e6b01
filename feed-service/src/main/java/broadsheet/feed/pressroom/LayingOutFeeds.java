package broadsheet.feed.pressroom;

import static java.util.stream.Collectors.toMap;

import broadsheet.events.PublishedArticle;
import broadsheet.feed.press.FeedForm;
import broadsheet.feed.pressroom.Newsstand.Address;
import broadsheet.feed.site.Edition;
import broadsheet.feed.site.Editions;
import broadsheet.feed.sitemap.Listing;
import broadsheet.feed.store.Articles;
import broadsheet.feed.syndication.Channel;
import broadsheet.feed.syndication.Entry;
import broadsheet.feed.syndication.PressingFeeds;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Presses feeds in all their forms, where what is in them changed, and lays them out. Used by one thread. */
final class LayingOutFeeds {

    /** How many articles are in a feed. */
    static final int IN_A_FEED = 50;

    private final Articles articles;
    private final Editions editions;
    private final PressingFeeds press;
    private final Newsstand newsstand;

    /** What is in each feed that is laid out. */
    private final Map<Optional<String>, List<Listing>> laid = new HashMap<>();

    LayingOutFeeds(Articles articles, Editions editions, PressingFeeds press, Newsstand newsstand) {
        this.articles = articles;
        this.editions = editions;
        this.press = press;
        this.newsstand = newsstand;
    }

    /** Has these pressed the next time, whatever is in them; the others are no more. */
    void keepOnly(Set<Optional<String>> fronts) {
        laid.keySet().stream().filter(front -> !fronts.contains(front)).forEach(this::takeAway);
        laid.clear();
    }

    private void takeAway(Optional<String> front) {
        for (var edition : editions.all()) {
            for (var form : FeedForm.values()) {
                newsstand.takeAway(new Address(
                        Channel.of(front, edition).path(form),
                        edition.language().tag()));
            }
        }
    }

    /** Presses those of the fronts' feeds that changed; where those are, for use outside the site. */
    Set<String> layOut(Collection<Optional<String>> fronts, Roll roll) {
        var changed = new LinkedHashMap<Optional<String>, List<Listing>>();
        for (var front : fronts) {
            var newest = roll.newest(front, IN_A_FEED);
            if (!newest.equals(laid.get(front))) {
                changed.put(front, newest);
            }
        }
        var byId = read(changed.values());
        var addresses = new LinkedHashSet<String>();
        editions.all().forEach(edition -> addresses.addAll(layOut(changed, byId, edition)));
        laid.putAll(changed);
        return addresses;
    }

    private Map<String, PublishedArticle> read(Collection<List<Listing>> feeds) {
        var ids = new LinkedHashSet<String>();
        feeds.forEach(feed -> feed.forEach(listing -> ids.add(listing.id())));
        return ids.isEmpty()
                ? Map.of()
                : articles.live(ids).stream().collect(toMap(PublishedArticle::id, Function.identity()));
    }

    private Set<String> layOut(
            Map<Optional<String>, List<Listing>> feeds, Map<String, PublishedArticle> articlesById, Edition edition) {
        var entries = new HashMap<String, Entry>();
        articlesById.forEach((id, article) -> entries.put(id, Entry.of(article, edition)));
        var addresses = new LinkedHashSet<String>();
        feeds.forEach((front, listings) -> {
            var channel = Channel.of(front, edition);
            var inOrder = listings.stream()
                    .map(listing -> entries.get(listing.id()))
                    .filter(Objects::nonNull)
                    .toList();
            for (var form : FeedForm.values()) {
                var address = new Address(channel.path(form), edition.language().tag());
                newsstand.lay(address, press.feed(channel, form, inOrder));
                addresses.add(channel.address(form));
            }
        });
        return addresses;
    }
}
