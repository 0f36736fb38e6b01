package broadsheet.feed.pressroom;

import broadsheet.feed.search.Indexing;
import java.time.Duration;
import java.util.Set;

/** Has the search index follow what changes, on threads of its own: no page waits for it. */
final class Indexes implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration REST = Duration.ofSeconds(1);

    private final Indexing indexing;
    private final Renaming renaming;
    private final Desk forChanges = new Desk("search results", Duration.ZERO, PATIENCE, this::take);

    /** Beside the other: what is taken down while everything is looked through is taken out at once. */
    private final Desk forEverything = new Desk("indexed articles", REST, PATIENCE, this::lookThrough);

    Indexes(Indexing indexing, Renaming renaming) {
        this.indexing = indexing;
        this.renaming = renaming;
    }

    void tell(Set<String> articleIds) {
        forChanges.tell(articleIds);
    }

    /** To be told once their names are known here. */
    void tellOfSubjects(Set<String> subjectIds) {
        forChanges.tellOfSubjects(subjectIds);
    }

    void tellOfEverything() {
        forEverything.tellOfEverything();
    }

    void open() {
        tellOfEverything();
        forChanges.open();
        forEverything.open();
    }

    @Override
    public void close() {
        forChanges.close();
        forEverything.close();
    }

    private void take(Desk.Told told) {
        if (!told.subjectIds().isEmpty()) {
            indexing.rename(renaming.names(told.subjectIds()));
        }
        indexing.take(told.articleIds());
    }

    private void lookThrough(Desk.Told told) {
        if (told.everything()) {
            indexing.fill();
        } else {
            indexing.keep();
        }
    }
}
