package broadsheet.feed.pressroom;

import static java.util.stream.Collectors.toUnmodifiableMap;

import broadsheet.feed.front.Front;
import broadsheet.feed.front.PressingFronts;
import broadsheet.feed.site.Editions;
import broadsheet.feed.site.Subject;
import java.time.InstantSource;
import java.util.function.Function;

/** Presses the fronts of tags and authors. */
final class PressingSubjects {

    private final Stories stories;
    private final Fronts fronts;
    private final PressingFronts press;
    private final Editions editions;
    private final InstantSource clock;

    PressingSubjects(Stories stories, Fronts fronts, Editions editions, InstantSource clock) {
        this.stories = stories;
        this.fronts = fronts;
        this.press = new PressingFronts(editions);
        this.editions = editions;
        this.clock = clock;
    }

    Shelf stocked(Subject subject) {
        return stories.of(subject);
    }

    Front front(Subject subject, Shelf shelf) {
        return fronts.makeup().front(subject, shelf.shown());
    }

    LaidSubject pressed(Subject subject, Shelf shelf) {
        var front = front(subject, shelf);
        var html = editions.all().stream()
                .collect(toUnmodifiableMap(Function.identity(), edition -> press.subject(subject, front, edition)));
        return new LaidSubject(subject, shelf, front, clock.instant(), press.json(subject, front), html);
    }
}
