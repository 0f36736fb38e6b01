package broadsheet.feed.pressroom;

import broadsheet.feed.arrangement.Story;
import broadsheet.feed.site.Catalogue;
import broadsheet.feed.site.Edition;
import broadsheet.feed.site.Editions;
import broadsheet.feed.site.Subject;
import broadsheet.feed.site.Subject.Kind;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The fronts of tags and authors: pressed when the first reader asks, and from then on whenever something on them
 * changes.
 */
public final class SubjectFronts {

    /** What the fronts may take of the heap. */
    private static final long MOST_BYTES = 48L << 20;

    private final Stories stories;
    private final PressingSubjects press;
    private final Catalogue catalogue;
    private final Cache<String, LaidSubject> byId = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((String id, LaidSubject laid) -> laid.bytes())
            .build();

    /** How often anything has changed; under this object's lock, as is laying a front that was pressed meanwhile. */
    private long changes;

    SubjectFronts(Stories stories, Fronts fronts, Editions editions, Catalogue catalogue, InstantSource clock) {
        this.stories = stories;
        this.press = new PressingSubjects(stories, fronts, editions, clock);
        this.catalogue = catalogue;
    }

    /** The front of a tag or an author as a page, at its address. */
    public Optional<Standing> html(String path, Edition edition) {
        return at(path).flatMap(laid ->
                Optional.ofNullable(laid.html().get(edition)).map(page -> new Standing(page, laid.since())));
    }

    /** The same as JSON. */
    public Optional<Standing> json(String path) {
        return at(path).map(laid -> new Standing(laid.json(), laid.since()));
    }

    private Optional<LaidSubject> at(String path) {
        return catalogue.tagOrAuthorAt(path).map(this::laid);
    }

    private LaidSubject laid(Subject subject) {
        var known = byId.getIfPresent(subject.id());
        return known != null && known.subject().equals(subject) ? known : firstLaid(subject);
    }

    /** What changes while it is pressed would be missing on it for ever: then it is shown this once, and not kept. */
    private LaidSubject firstLaid(Subject subject) {
        var begun = changes();
        var laid = press.pressed(subject, press.stocked(subject));
        synchronized (this) {
            if (changes == begun) {
                byId.put(subject.id(), laid);
            }
        }
        return laid;
    }

    /** Brings articles up to date on the fronts that they are on, or should be on. */
    void update(Set<String> articleIds) {
        changed();
        if (byId.asMap().isEmpty()) {
            return;
        }
        var live = stories.of(articleIds);
        for (var laid : byId.asMap().values()) {
            for (var id : articleIds) {
                var story = live.get(id);
                if (story != null && isNamed(laid.subject(), story)) {
                    laid.shelf().put(story);
                } else {
                    laid.shelf().remove(id);
                }
            }
            again(laid, laid.shelf().isLow() ? press.stocked(laid.subject()) : laid.shelf());
        }
    }

    /** Lays them out as they are arranged now. */
    void rearrange() {
        changed();
        byId.asMap().values().forEach(laid -> again(laid, laid.shelf()));
    }

    private void again(LaidSubject laid, Shelf shelf) {
        if (shelf != laid.shelf() || !press.front(laid.subject(), shelf).equals(laid.front())) {
            byId.put(laid.subject().id(), press.pressed(laid.subject(), shelf));
        }
    }

    private boolean isNamed(Subject subject, Story story) {
        var names = subject.kind() == Kind.TAG ? story.tags() : story.item().bylines();
        var references = catalogue.references(subject);
        return names.stream().anyMatch(name -> references.contains(name.toLowerCase(Locale.ROOT)));
    }

    /** Presses those in memory again on which something is called differently. */
    void pressAgain(Predicate<LaidSubject> concerned) {
        changed();
        for (var laid : byId.asMap().values()) {
            if (concerned.test(laid)) {
                again(
                        laid.subject().id(),
                        catalogue.bySlug(laid.subject().kind(), laid.subject().slug()));
            }
        }
    }

    private void again(String id, Optional<Subject> called) {
        called.filter(subject -> subject.id().equals(id)).ifPresentOrElse(this::again, () -> byId.invalidate(id));
    }

    private void again(Subject subject) {
        byId.put(subject.id(), press.pressed(subject, press.stocked(subject)));
    }

    void forgetAll() {
        changed();
        byId.invalidateAll();
    }

    private synchronized long changes() {
        return changes;
    }

    private synchronized void changed() {
        changes++;
    }
}
