package broadsheet.feed.pressroom;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

/** Has feeds and sitemaps pressed on a thread of their own, and the hub told of it. */
final class Formatting implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** Robots and feed readers come by every few minutes: in a burst of changes, nobody misses those between. */
    private static final Duration REST = Duration.ofSeconds(1);

    private final Formats formats;
    private final SubjectFeeds subjectFeeds;
    private final TellingHub tellingHub;
    private final Desk desk = new Desk("feeds and sitemaps", REST, PATIENCE, this::press);

    Formatting(Formats formats, SubjectFeeds subjectFeeds, TellingHub tellingHub) {
        this.formats = formats;
        this.subjectFeeds = subjectFeeds;
        this.tellingHub = tellingHub;
    }

    void tell(Set<String> articleIds) {
        desk.tell(articleIds);
    }

    /** Has the hub told once the feeds with these articles are pressed. */
    void spreadTheWordOf(Set<String> articleIds) {
        tellingHub.spreadTheWordOf(articleIds);
    }

    /** To be told once their names are known here. */
    void tellOfSubjects(Set<String> subjectIds) {
        desk.tellOfSubjects(subjectIds);
    }

    void tellOfEverything() {
        desk.tellOfEverything();
    }

    /** Presses everything, then goes on with what changes. */
    void open() {
        press(new Desk.Told(true, Set.of(), Set.of()));
        desk.open();
    }

    @Override
    public void close() {
        desk.close();
    }

    private void press(Desk.Told told) {
        var changed = new HashSet<>(subjectFeeds.press(told));
        changed.addAll(formats.press(told));
        tellingHub.pressed(told.articleIds(), changed);
    }
}
