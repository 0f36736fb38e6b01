package broadsheet.feed.archive;

import broadsheet.feed.site.Catalogue;
import broadsheet.feed.store.Articles;
import com.mongodb.MongoException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The articles that readers see, as the store has them, without asking it. Whoever hears of a change has it brought up
 * to date before pressing; a thread of its own compares everything when anything may have changed.
 */
public final class Archive {

    private static final Duration ASK_AGAIN_AFTER = Duration.ofSeconds(5);

    private final ArchiveFile file;
    private final Upkeep upkeep;
    private final Articles articles;
    private final Counting counting;
    private final Catalogue catalogue;
    private volatile long awaySince = System.nanoTime() - ASK_AGAIN_AFTER.toNanos();

    Archive(ArchiveFile file, Upkeep upkeep, Articles articles, Counting counting, Catalogue catalogue) {
        this.file = file;
        this.upkeep = upkeep;
        this.articles = articles;
        this.counting = counting;
        this.catalogue = catalogue;
    }

    /** The article that readers see under a slug. */
    public Optional<Kept> find(String slug) {
        var kept = isFileEnough() ? file.find(slug) : Optional.<Kept>empty();
        return kept.or(() -> stored(slug)).map(this::current);
    }

    /** Whether it has what the store has; or the store was away just now, so that asking it would take long. */
    private boolean isFileEnough() {
        return upkeep.isComplete() || System.nanoTime() - awaySince < ASK_AGAIN_AFTER.toNanos();
    }

    private Optional<Kept> stored(String slug) {
        try {
            return articles.bySlug(slug)
                    .map(article -> counting.of(List.of(article)).getFirst());
        } catch (MongoException e) {
            awaySince = System.nanoTime();
            // As it was last known is better than nothing
            return Optional.of(file.find(slug).orElseThrow(() -> e));
        }
    }

    /** What it names may be called differently by now. */
    private Kept current(Kept kept) {
        return new Kept(catalogue.current(kept.article()), kept.commentCount());
    }

    /** Reads these articles again. */
    public void update(Set<String> articleIds) {
        upkeep.update(articleIds);
    }

    /**
     * Anything may have changed: nothing is certain until everything is compared.
     *
     * @param generation the one that is served
     */
    public void doubt(long generation) {
        upkeep.doubt(generation);
    }
}
