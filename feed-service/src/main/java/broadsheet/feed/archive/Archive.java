package broadsheet.feed.archive;

import broadsheet.feed.site.Catalogue;
import broadsheet.feed.store.Articles;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The articles that readers see, and what became of those that they saw, as the store has them, without asking it.
 * Whoever hears of a change has it brought up to date before pressing; a thread of its own compares everything when
 * anything may have changed.
 */
public final class Archive {

    private final ArchiveFile file;
    private final Upkeep upkeep;
    private final Articles articles;
    private final Counting counting;
    private final Catalogue catalogue;
    private final Asking asking = new Asking(System::nanoTime);

    Archive(ArchiveFile file, Upkeep upkeep, Articles articles, Counting counting, Catalogue catalogue) {
        this.file = file;
        this.upkeep = upkeep;
        this.articles = articles;
        this.counting = counting;
        this.catalogue = catalogue;
    }

    /**
     * The article that readers see under a slug.
     *
     * @throws com.mongodb.MongoException if only the store knows, and it is away
     */
    public Optional<Kept> find(String slug) {
        return known(() -> file.find(slug), () -> stored(slug)).map(this::current);
    }

    /**
     * What became of the article with a slug under which readers see none; empty when there never was one.
     *
     * @throws com.mongodb.MongoException if only the store knows, and it is away
     */
    public Optional<Fate> fateOfSlug(String slug) {
        return known(
                () -> file.fateOfSlug(slug),
                () -> articles.slugInPlaceOf(slug)
                        .<Fate>map(Fate.Moved::new)
                        .or(() -> articles.takenDown(slug).map(Fate.TakenDown::new)));
    }

    /**
     * Where the article is that another system had under a path.
     *
     * @throws com.mongodb.MongoException if only the store knows, and it is away
     */
    public Optional<Fate> fateOfPath(String path) {
        return known(
                () -> file.fateOfPath(path),
                () -> articles.slugAtFormerPath(path).map(Fate.Moved::new));
    }

    /** A file that has everything decides; another one knows better than a store that is away. */
    private <T> Optional<T> known(Supplier<Optional<T>> here, Supplier<Optional<T>> inStore) {
        if (upkeep.isComplete()) {
            var found = here.get();
            if (found.isPresent() || upkeep.isComplete()) {
                return found;
            }
        }
        return asking.ask(inStore, here);
    }

    private Optional<Kept> stored(String slug) {
        return articles.bySlug(slug)
                .map(article -> counting.of(List.of(article)).getFirst());
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
