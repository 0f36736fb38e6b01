package broadsheet.feed.pressroom;

import static java.util.function.Predicate.not;

import broadsheet.events.PublishedArticle;
import broadsheet.feed.press.FeedForm;
import broadsheet.feed.site.Catalogue;
import broadsheet.feed.site.Edition;
import broadsheet.feed.site.Editions;
import broadsheet.feed.site.Subject;
import broadsheet.feed.store.Articles;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The feeds of tags and authors: each is pressed when the first reader asks, and again when something in it changes.
 */
public final class SubjectFeeds {

    /** What the feeds may take of the heap. */
    private static final long MOST_BYTES = 24L << 20;

    private final Articles articles;
    private final Editions editions;
    private final Catalogue catalogue;
    private final PressingSubjectFeeds press;
    private final Cache<SubjectFeed, LaidFeed> feeds = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((SubjectFeed which, LaidFeed laid) -> laid.pressed().bytes())
            .build();

    /** How often anything has changed; under this object's lock, as is laying a feed that was pressed meanwhile. */
    private long changes;

    SubjectFeeds(Articles articles, Editions editions, Catalogue catalogue, PressingSubjectFeeds press) {
        this.articles = articles;
        this.editions = editions;
        this.catalogue = catalogue;
        this.press = press;
    }

    /** The feed at an address, in an edition. */
    public Optional<Standing> at(String path, Edition edition) {
        return Stream.of(FeedForm.values())
                .filter(form -> path.endsWith(form.of("")))
                .findFirst()
                .flatMap(form -> catalogue
                        .tagOrAuthorAt(
                                path.substring(0, path.length() - form.of("").length()))
                        .map(subject ->
                                laid(new SubjectFeed(subject, form, edition)).standing()));
    }

    /** Brings the feeds up to date; where those are that these articles changed, for use outside the site. */
    Set<String> press(Desk.Told told) {
        changed();
        if (told.everything()) {
            feeds.invalidateAll();
            return Set.of();
        }
        if (!told.subjectIds().isEmpty()) {
            pressAgain(feeds.asMap().keySet());
        }
        return told.articleIds().isEmpty() ? Set.of() : update(told.articleIds());
    }

    private Set<String> update(Set<String> articleIds) {
        var live = articles.live(articleIds);
        var concerned = feeds.asMap().keySet().stream()
                .filter(which -> live.stream().anyMatch(article -> catalogue.isNamed(which.subject(), article))
                        || holdsOneOf(which, articleIds))
                .collect(Collectors.toSet());
        pressAgain(concerned);
        var addresses = new LinkedHashSet<String>();
        concerned.forEach(which -> addresses.add(which.address()));
        // Those that nobody has asked for here yet have changed as well
        live.stream()
                .flatMap(this::named)
                .flatMap(subject -> SubjectFeed.of(subject, editions))
                .forEach(feed -> addresses.add(feed.address()));
        return addresses;
    }

    private boolean holdsOneOf(SubjectFeed which, Set<String> articleIds) {
        var laid = feeds.getIfPresent(which);
        return laid != null && laid.articleIds().stream().anyMatch(articleIds::contains);
    }

    private Stream<Subject> named(PublishedArticle article) {
        return Stream.concat(
                        article.tags().stream().map(catalogue::tag),
                        article.bylines().stream().map(catalogue::author))
                .flatMap(Optional::stream);
    }

    /** What is called differently now, or is no more, goes. */
    private void pressAgain(Collection<SubjectFeed> which) {
        which.stream().filter(not(this::isCurrent)).toList().forEach(feeds::invalidate);
        which.stream()
                .filter(this::isCurrent)
                .forEach(it -> feeds.asMap()
                        .computeIfPresent(it, (_, before) -> press.pressed(it).inPlaceOf(before)));
    }

    private boolean isCurrent(SubjectFeed which) {
        return catalogue
                .tagOrAuthorAt(which.subject().path())
                .filter(which.subject()::equals)
                .isPresent();
    }

    /** What changes while it is pressed would be missing in it for ever: then it is told this once, and not kept. */
    private LaidFeed laid(SubjectFeed which) {
        var known = feeds.getIfPresent(which);
        if (known != null) {
            return known;
        }
        var begun = changes();
        var laid = press.pressed(which);
        synchronized (this) {
            if (changes == begun) {
                feeds.put(which, laid);
            }
        }
        return laid;
    }

    private synchronized long changes() {
        return changes;
    }

    private synchronized void changed() {
        changes++;
    }
}
