package broadsheet.article.catalogue.editing;

import broadsheet.article.catalogue.entry.Entry;
import broadsheet.article.catalogue.entry.Kind;
import broadsheet.article.catalogue.storage.Catalogue;
import broadsheet.web.conditional.IfMatch;
import broadsheet.web.identity.Caller;
import broadsheet.web.problem.FieldError;
import broadsheet.web.problem.Problems;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Deletes an entry that no article names, or merges one into another, which its articles then name. */
@Component
class RetiringEntry {

    private static final Logger LOG = LoggerFactory.getLogger(RetiringEntry.class);
    private static final int MOST_ATTEMPTS = 10;

    private final Catalogue catalogue;
    private final ChangingEntry changing;
    private final Showing showing;
    private final InstantSource clock;

    RetiringEntry(Catalogue catalogue, ChangingEntry changing, Showing showing, InstantSource clock) {
        this.catalogue = catalogue;
        this.changing = changing;
        this.showing = showing;
        this.clock = clock;
    }

    /**
     * Deletes an entry; its slugs and names are free again.
     *
     * @param ifMatch which versions it is meant for; meant for any, it is tried again after a lost race
     * @throws org.springframework.web.ErrorResponseException 409 if articles name it, or sections are part of it
     */
    void delete(Kind kind, String idOrSlug, IfMatch ifMatch, Caller by) {
        for (var attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
            var entry = asRead(kind, idOrSlug, ifMatch);
            requireUnnamed(entry);
            requireNoParts(entry);
            var retired = entry.retire(Optional.empty(), clock.instant());
            if (catalogue.store(retired, retired.at())) {
                LOG.info("{} {} deleted by {}", kind, entry.slug(), by.name());
                return;
            }
        }
        throw changing();
    }

    /**
     * Merges an entry into another one.
     *
     * @param ifMatch which versions it is meant for; meant for any, it is tried again after a lost race
     * @param field where the request names the other one
     * @param into its id or slug
     */
    Entry merge(Kind kind, String idOrSlug, IfMatch ifMatch, String field, String into, Caller by) {
        for (var attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
            var entry = asRead(kind, idOrSlug, ifMatch);
            var target = catalogue
                    .find(kind, into)
                    .orElseThrow(() -> wrong(field, "must be the id or slug of another " + kind));
            if (target.id().equals(entry.id())) {
                throw wrong(field, "must be another " + kind + ", and not the same");
            }
            requireNoParts(entry);
            var merged = absorb(entry, target);
            if (merged.isPresent()) {
                LOG.info("{} {} merged into {} by {}", kind, entry.slug(), target.slug(), by.name());
                return merged.get();
            }
        }
        throw changing();
    }

    /**
     * Two writes. The first gives the target a version of its own, with the articles that it is to have: whoever read
     * it before, to delete it or to merge it in turn, loses. Empty when a race is lost.
     */
    private Optional<Entry> absorb(Entry entry, Entry target) {
        var now = clock.instant();
        var references = catalogue.references(entry);
        var touched = target.touched(now);
        if (!catalogue.store(touched, now, references)) {
            return Optional.empty();
        }
        if (catalogue.store(entry.retire(Optional.of(target.id()), now), now)) {
            return Optional.of(touched);
        }
        if (!hasBecome(entry, target)) {
            catalogue.removeReferences(target, references);
        }
        return Optional.empty();
    }

    /** Whether somebody else has merged them meanwhile. */
    private boolean hasBecome(Entry entry, Entry target) {
        return catalogue
                .find(entry.kind(), entry.id())
                .filter(now -> now.id().equals(target.id()))
                .isPresent();
    }

    private Entry asRead(Kind kind, String idOrSlug, IfMatch ifMatch) {
        var entry = changing.find(kind, idOrSlug);
        ifMatch.require(entry.version());
        return entry;
    }

    private void requireUnnamed(Entry entry) {
        var articles = showing.articles(entry);
        if (articles > 0) {
            throw Problems.conflict((articles == 1 ? "1 article names" : articles + " articles name") + " the "
                    + entry.kind() + " " + entry.slug() + ". Say which one replaces it: ?replacement=slug.");
        }
    }

    private void requireNoParts(Entry entry) {
        if (entry.kind() == Kind.SECTION && catalogue.hasParts(entry)) {
            throw Problems.conflict("Other sections are part of the section " + entry.slug() + ".");
        }
    }

    private static RuntimeException changing() {
        return Problems.changedMeanwhile("Others are changing it all the time. Try again.");
    }

    private static RuntimeException wrong(String field, String reason) {
        return Problems.invalid(List.of(new FieldError(field, reason)));
    }
}
