package broadsheet.feed.pressroom;

import broadsheet.feed.arrangement.Arrangement;
import broadsheet.feed.arrangement.FrontKey;
import broadsheet.feed.front.Front;
import broadsheet.feed.front.PressingFronts;
import broadsheet.feed.press.Pressed;
import broadsheet.feed.site.Catalogue;
import broadsheet.feed.site.Editions;
import broadsheet.feed.site.Subject;
import broadsheet.feed.site.Subject.Kind;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lays out fronts as they would be, for editors; readers see nothing of it. Any number of threads may use it. */
public final class Rehearsal {

    private final Fronts fronts;
    private final Stories stories;
    private final PressingFronts press;
    private final Editions editions;
    private final Catalogue catalogue;
    private final InstantSource clock;

    Rehearsal(Fronts fronts, Stories stories, Editions editions, Catalogue catalogue, InstantSource clock) {
        this.fronts = fronts;
        this.stories = stories;
        this.press = new PressingFronts(editions);
        this.editions = editions;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** How a front is arranged while nobody has done so. */
    public Arrangement byDefault(Optional<Subject> subject) {
        return subject.map(Makeup::byDefault).orElseGet(() -> Makeup.homeByDefault(catalogue));
    }

    /**
     * A front in an arrangement.
     *
     * @param subject the section, the tag or the author; empty for the homepage
     * @param at when; empty for now
     */
    public Front front(Optional<Subject> subject, Arrangement arrangement, Optional<Instant> at) {
        var makeup = makeup(subject, arrangement, at.orElseGet(clock::instant));
        return subject.filter(it -> it.kind() != Kind.SECTION)
                .map(it -> makeup.front(it, stories.of(it).shown()))
                .orElseGet(() -> makeup.front(subject.map(Subject::slug)));
    }

    /** The same as a page of the edition that is asked for. */
    public String page(
            Optional<Subject> subject, Arrangement arrangement, Optional<Instant> at, @Nullable String language) {
        var front = front(subject, arrangement, at);
        var edition = editions.askedFor(language);
        return text(subject.map(it -> it.kind() == Kind.SECTION
                        ? press.section(it.slug(), front, edition)
                        : press.subject(it, front, edition))
                .orElseGet(() -> press.home(front, edition)));
    }

    private Makeup makeup(Optional<Subject> subject, Arrangement arrangement, Instant at) {
        var now = fronts.makeup();
        var arranged = new HashMap<>(now.arranged());
        arranged.put(subject.map(FrontKey::of).orElse(FrontKey.HOME), arrangement);
        var pinned = new HashMap<>(now.stock().pinned());
        pinned.putAll(stories.of(arrangement.articleIds()));
        return Makeup.of(arranged, now.stock().sections(), pinned, catalogue, at);
    }

    private static String text(Pressed page) {
        return StandardCharsets.UTF_8.decode(page.plain().buffer()).toString();
    }
}
