package broadsheet.feed.archive;

import broadsheet.events.PublishedArticle;
import broadsheet.feed.store.ArticleList;
import broadsheet.feed.store.Articles;
import broadsheet.feed.store.TakenDown;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/** Keeps the file as the store is: what is heard of at once, everything when anything may have changed. */
final class Upkeep {

    private static final int AT_ONCE = 200;

    private final ArchiveFile file;
    private final ArticleList list;
    private final Articles articles;
    private final Counting counting;

    /** What was brought up to date while everything is compared, and is newer than what that reads. */
    private final Set<String> touched = new HashSet<>();

    /** How often anything may have changed, and how often that was when all of it was last compared. */
    private final AtomicLong doubted = new AtomicLong();

    private volatile long generation;
    private volatile long compared = -1;
    private volatile boolean leftOut;

    Upkeep(ArchiveFile file, ArticleList list, Articles articles, Counting counting) {
        this.file = file;
        this.list = list;
        this.articles = articles;
        this.counting = counting;
    }

    /** Whether the file has all that the store has. */
    boolean isComplete() {
        return !leftOut && !isInDoubt() && !file.isBroken();
    }

    /** Reads these articles again. */
    void update(Set<String> articleIds) {
        var live = counting.of(articles.live(articleIds));
        var gone = new HashSet<>(articleIds);
        live.forEach(kept -> gone.remove(kept.article().id()));
        var takenDown = articles.takenDown(gone);
        takenDown.forEach(article -> gone.remove(article.id()));
        synchronized (touched) {
            if (isInDoubt()) {
                touched.addAll(articleIds);
            }
            gone.forEach(file::remove);
            takenDown.forEach(this::put);
            live.forEach(this::put);
        }
    }

    /** Anything may have changed: nothing is certain until everything is compared. */
    void doubt(long served) {
        generation = served;
        doubted.incrementAndGet();
    }

    /** Whether everything has to be compared. */
    boolean isInDoubt() {
        return compared != doubted.get();
    }

    /** Reads what the store has that isn't here, and forgets what it hasn't any more. */
    void compare() {
        var doubtedNow = doubted.get();
        synchronized (touched) {
            touched.clear();
        }
        var gone = new HashSet<>(file.ids());
        var some = new ArrayList<PublishedArticle>();
        list.tell(article -> {
            gone.remove(article.id());
            some.add(article);
            if (some.size() == AT_ONCE) {
                compare(some);
                some.clear();
            }
        });
        compare(some);
        var takenDown = articles.takenDown();
        takenDown.forEach(article -> gone.remove(article.id()));
        forget(gone);
        note(takenDown);
        compared = doubtedNow;
    }

    private void compare(List<PublishedArticle> some) {
        var other = counting.of(some).stream()
                .filter(kept -> !file.has(kept.article().id(), Stamp.of(kept, generation)))
                .map(kept -> kept.article().id())
                .toList();
        if (other.isEmpty()) {
            return;
        }
        var live = counting.of(articles.live(other));
        synchronized (touched) {
            live.stream().filter(kept -> !touched.contains(kept.article().id())).forEach(this::put);
        }
    }

    private void forget(Collection<String> gone) {
        synchronized (touched) {
            gone.stream().filter(id -> !touched.contains(id)).forEach(file::remove);
        }
    }

    private void note(List<TakenDown> takenDown) {
        synchronized (touched) {
            takenDown.stream()
                    .filter(article -> !touched.contains(article.id()))
                    .forEach(this::put);
        }
    }

    /** Under the lock. */
    private void put(Kept kept) {
        if (!file.put(kept, Stamp.of(kept, generation))) {
            leftOut = true;
        }
    }

    /** Under the lock. */
    private void put(TakenDown article) {
        if (!file.put(article)) {
            leftOut = true;
        }
    }
}
