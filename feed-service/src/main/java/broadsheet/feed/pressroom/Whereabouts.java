package broadsheet.feed.pressroom;

import broadsheet.feed.archive.Fate;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** What became of articles that are not where a reader looks for them. */
public final class Whereabouts {

    /** No slug is longer, nor was one. */
    static final int LONGEST_SLUG = 100;

    /** No path is longer under which another system had an article. */
    private static final int LONGEST_PATH = 500;

    private static final long MOST_CHARACTERS = 2_000_000;
    private static final int CHARACTERS_OF_AN_ANSWER = 200;
    private static final Duration STANDS = Duration.ofSeconds(10);

    private final Function<String, Optional<Fate>> ofSlug;
    private final Function<String, Optional<Fate>> ofPath;

    /** Who asks for what isn't there tends to ask again and again. */
    private final Cache<String, Optional<Fate>> asked = Caffeine.newBuilder()
            .maximumWeight(MOST_CHARACTERS)
            .weigher((String question, Optional<Fate> answer) -> question.length() + CHARACTERS_OF_AN_ANSWER)
            .expireAfterWrite(STANDS)
            .build();

    /**
     * For those who ask again and again.
     *
     * @param ofSlug what became of the article with a slug under which readers see none
     * @param ofPath where the article is that another system had under a path
     */
    Whereabouts(Function<String, Optional<Fate>> ofSlug, Function<String, Optional<Fate>> ofPath) {
        this.ofSlug = ofSlug;
        this.ofPath = ofPath;
    }

    /** What became of the article with a slug under which readers see none; empty when there never was one. */
    public Optional<Fate> ofSlug(String slug) {
        return slug.length() > LONGEST_SLUG ? Optional.empty() : remembered("slug " + slug, () -> ofSlug.apply(slug));
    }

    /** Where the article is that another system had under a path. */
    public Optional<Fate> ofPath(String path) {
        return path.length() > LONGEST_PATH ? Optional.empty() : remembered("path " + path, () -> ofPath.apply(path));
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
}
