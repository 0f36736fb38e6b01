package broadsheet.feed.pressroom;

import broadsheet.feed.store.Articles;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** What became of articles that are not where a reader looks for them. */
public final class Whereabouts {

    private static final int MOST = 10_000;
    private static final Duration STANDS = Duration.ofSeconds(10);

    private final Articles articles;

    /** Who asks for what isn't there tends to ask again and again. */
    private final Cache<String, Optional<Fate>> asked =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(STANDS).build();

    Whereabouts(Articles articles) {
        this.articles = articles;
    }

    /** What became of the article with a slug under which readers see none; empty when there never was one. */
    public Optional<Fate> ofSlug(String slug) {
        return remembered(
                "slug " + slug,
                () -> articles.slugInPlaceOf(slug)
                        .<Fate>map(Fate.Moved::new)
                        .or(() -> articles.takenDown(slug).map(Fate.TakenDown::new)));
    }

    /** Where the article is that another system had under a path. */
    public Optional<Fate> ofPath(String path) {
        return remembered("path " + path, () -> articles.slugAtFormerPath(path).map(Fate.Moved::new));
    }

    void forgetAll() {
        asked.invalidateAll();
    }

    private Optional<Fate> remembered(String question, Supplier<Optional<Fate>> answer) {
        var known = asked.getIfPresent(question);
        if (known != null) {
            return known;
        }
        var found = answer.get();
        asked.put(question, found);
        return found;
    }

    /** What can become of an article. */
    public sealed interface Fate {

        /** It is under this slug now. */
        record Moved(String slug) implements Fate {}

        /**
         * It is gone everywhere and for good reason.
         *
         * @param reason empty when readers are not to know
         */
        record TakenDown(String reason) implements Fate {}
    }
}
