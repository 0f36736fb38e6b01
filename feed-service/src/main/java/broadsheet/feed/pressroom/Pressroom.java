package broadsheet.feed.pressroom;

import broadsheet.feed.store.Generations;
import com.mongodb.MongoException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Presses what changes, in the order in which it is told: the fronts on a thread of their own, feeds and sitemaps on
 * another, so that no front waits for them.
 */
public final class Pressroom implements AutoCloseable {

    /** How late a pin may come or go. */
    private static final Duration PRECISION = Duration.ofMillis(500);

    private final Fronts fronts;
    private final LayingOutFronts layingOut;
    private final ArticlePages pages;
    private final SubjectFronts subjects;
    private final Renaming renaming;
    private final Whereabouts whereabouts;
    private final Desk forFronts = new Desk("fronts", Duration.ZERO, PRECISION, this::pressFronts);
    private final Feet feet;
    private final Formatting formatting;
    private final Indexes indexes;
    private final Generations generations;
    private final AtomicBoolean rearranged = new AtomicBoolean();

    /** The generation that is. */
    private long pressed;

    Pressroom(
            Fronts fronts,
            LayingOutFronts layingOut,
            ArticlePages pages,
            SubjectFronts subjects,
            Renaming renaming,
            Whereabouts whereabouts,
            Formatting formatting,
            Indexes indexes,
            Generations generations) {
        this.fronts = fronts;
        this.layingOut = layingOut;
        this.pages = pages;
        this.subjects = subjects;
        this.renaming = renaming;
        this.whereabouts = whereabouts;
        this.formatting = formatting;
        this.indexes = indexes;
        this.generations = generations;
        this.feet = new Feet(pages);
    }

    /** Has everything pressed on which these articles stand or stood. Returns at once. */
    public void press(Set<String> articleIds) {
        forFronts.tell(articleIds);
        formatting.tell(articleIds);
        indexes.tell(articleIds);
    }

    /** The same for changes of which this replica is the first to hear, so that it tells others. */
    public void pressFirst(Set<String> articleIds) {
        formatting.spreadTheWordOf(articleIds);
        press(articleIds);
    }

    /** Has everything pressed again that calls these sections, tags and authors by name. Returns at once. */
    public void rename(Set<String> subjectIds) {
        forFronts.tellOfSubjects(subjectIds);
    }

    /** Has the fronts laid out as editors have arranged them now. Returns at once. */
    public void rearrange() {
        rearranged.set(true);
        forFronts.tell(Set.of());
    }

    /** Has everything pressed afresh from the store. Returns at once. */
    public void pressEverything() {
        forFronts.tellOfEverything();
    }

    /** Presses everything, then goes on with what changes: readers find it from the first request on. */
    void open() {
        pressAllFronts();
        formatting.open();
        forFronts.open();
        feet.open();
        indexes.open();
    }

    @Override
    public void close() {
        forFronts.close();
        feet.close();
        formatting.close();
        indexes.close();
    }

    /** Feeds and sitemaps learn of names when these are known here. */
    private void pressFronts(Desk.Told told) {
        if (told.everything() || (!told.isNothing() && generations.read().served() != pressed)) {
            pressAllFronts();
            formatting.tellOfEverything();
            indexes.tellOfEverything();
            return;
        }
        if (!told.subjectIds().isEmpty()) {
            rename(told);
        }
        var asked = rearranged.getAndSet(false);
        if (asked || fronts.mayBeOutdated()) {
            layOutRearranged(asked);
        }
        if (!told.articleIds().isEmpty()) {
            pages.forget(told.articleIds());
            whereabouts.forgetAll();
            layingOut.layOut(fronts.update(told.articleIds()));
            subjects.update(told.articleIds());
            pages.takeOut(told.articleIds());
            feet.tell(told.articleIds());
        } else if (fronts.haveTurned()) {
            layingOut.layOut(fronts.turn());
            subjects.rearrange();
            feet.tell(Set.of());
        }
    }

    private void layOutRearranged(boolean asked) {
        try {
            layingOut.layOut(fronts.rearrange());
        } catch (MongoException e) {
            rearranged.compareAndSet(false, asked);
            throw e;
        }
        subjects.rearrange();
        feet.tell(Set.of());
    }

    private void rename(Desk.Told told) {
        if (renaming.apply(told.subjectIds())) {
            formatting.tellOfEverything();
        } else {
            formatting.tellOfSubjects(told.subjectIds());
        }
        indexes.tellOfSubjects(told.subjectIds());
    }

    private void pressAllFronts() {
        var served = generations.read().served();
        renaming.readAll();
        pages.forgetAll(served);
        subjects.forgetAll();
        whereabouts.forgetAll();
        layingOut.layOutAll(fronts.fill());
        pressed = served;
    }
}
