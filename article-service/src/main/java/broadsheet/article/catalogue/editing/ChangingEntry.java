package broadsheet.article.catalogue.editing;

import broadsheet.article.catalogue.entry.Entry;
import broadsheet.article.catalogue.entry.Kind;
import broadsheet.article.catalogue.entry.Terms;
import broadsheet.article.catalogue.storage.Catalogue;
import broadsheet.article.catalogue.storage.Taken;
import broadsheet.web.conditional.IfMatch;
import broadsheet.web.identity.Caller;
import broadsheet.web.problem.Problems;
import java.time.InstantSource;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Renames, describes and moves an entry as its client read it: whoever is second is told, and overwrites nothing. */
@Component
class ChangingEntry {

    private static final Logger LOG = LoggerFactory.getLogger(ChangingEntry.class);
    private static final int MOST_ATTEMPTS = 10;

    private final Catalogue catalogue;
    private final InstantSource clock;

    ChangingEntry(Catalogue catalogue, InstantSource clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** The entry with an id or a slug, or the one that has taken its place. */
    Entry find(Kind kind, String idOrSlug) {
        return catalogue.find(kind, idOrSlug).orElseThrow(() -> none(kind, idOrSlug));
    }

    /**
     * Stores what the client says of an entry.
     *
     * @param ifMatch which versions it is meant for; meant for any, it is tried again after a lost race
     * @throws org.springframework.web.ErrorResponseException 404 if there is no such entry, 412 if it has changed, 422
     *     if its slug or a name is another's
     */
    Entry change(Kind kind, String idOrSlug, IfMatch ifMatch, Function<Entry, Terms> said, Caller by) {
        for (var attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
            var before = find(kind, idOrSlug);
            ifMatch.require(before.version());
            var after = before.agree(said.apply(before), clock.instant());
            if (stored(after)) {
                LOG.info("{} {} changed by {}", kind, after.slug(), by.name());
                return after;
            }
        }
        throw Problems.changedMeanwhile("Others are changing it all the time. Try again.");
    }

    private boolean stored(Entry after) {
        try {
            return catalogue.store(after, after.updatedAt());
        } catch (Taken e) {
            throw AddingEntry.refusal(e);
        }
    }

    static RuntimeException none(Kind kind, String idOrSlug) {
        return Problems.notFound("There is no " + kind + " with the id or slug " + idOrSlug + ".");
    }
}
