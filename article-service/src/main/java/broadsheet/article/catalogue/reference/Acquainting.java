package broadsheet.article.catalogue.reference;

import broadsheet.article.catalogue.entry.Details;
import broadsheet.article.catalogue.entry.Entry;
import broadsheet.article.catalogue.entry.Kind;
import broadsheet.article.catalogue.entry.Terms;
import broadsheet.article.catalogue.entry.Wording;
import broadsheet.article.catalogue.storage.Catalogue;
import broadsheet.article.catalogue.storage.Key;
import broadsheet.article.catalogue.storage.Taken;
import broadsheet.article.domain.Language;
import broadsheet.article.domain.Slug;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Enters a tag or an author that is only known by a name yet. */
@Component
public class Acquainting {

    private static final Logger LOG = LoggerFactory.getLogger(Acquainting.class);
    private static final int MOST_ATTEMPTS = 20;

    private final Catalogue catalogue;
    private final InstantSource clock;

    Acquainting(Catalogue catalogue, InstantSource clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** The entry with a name: a new one, or the one that somebody else has entered meanwhile. */
    public Entry with(Kind kind, String name, Language language) {
        var terms = new Terms(Optional.empty(), new Wording(Map.of(language, name)), Wording.NONE, detailsOf(kind));
        var key = Key.ofName(kind, name);
        var first = Entry.create(terms, name, clock.instant());
        for (var attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
            try {
                var entry = first.slugged(variant(first.slug(), attempt, first.id()));
                catalogue.add(entry, Optional.empty());
                LOG.info("{} '{}' entered as {}", kind, name, entry.slug());
                return entry;
            } catch (Taken e) {
                var known = catalogue.find(Set.of(key)).get(key);
                if (known != null) {
                    return known;
                }
            }
        }
        throw new IllegalStateException("No slug is free for the " + kind + " '" + name + "'");
    }

    /** What to try next when another has the slug: names that differ by their accents only have one slug. */
    public static Slug variant(Slug slug, int attempt, String id) {
        if (attempt == 1) {
            return slug;
        }
        return new Slug(slug + "-" + (attempt < MOST_ATTEMPTS ? attempt : id.substring(id.length() - 12)));
    }

    private static Details detailsOf(Kind kind) {
        return switch (kind) {
            case SECTION -> throw new IllegalArgumentException("A section is founded, not met");
            case TAG -> new Details.OfTag();
            case AUTHOR -> new Details.OfAuthor(Wording.NONE, null, List.of());
        };
    }
}
