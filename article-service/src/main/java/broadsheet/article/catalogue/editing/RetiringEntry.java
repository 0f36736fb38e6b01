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
     * @throws org.springframework.web.ErrorResponseException 409 if articles name it, or sections are part of it
     */
    void delete(Kind kind, String idOrSlug, IfMatch ifMatch, Caller by) {
        var entry = asRead(kind, idOrSlug, ifMatch);
        var articles = showing.articles(entry);
        if (articles > 0) {
            throw Problems.conflict((articles == 1 ? "1 article names" : articles + " articles name") + " the " + kind
                    + " " + entry.slug() + ". Say which one replaces it: ?replacement=slug.");
        }
        if (kind == Kind.SECTION && catalogue.hasParts(entry)) {
            throw Problems.conflict("Other sections are part of the section " + entry.slug() + ".");
        }
        retire(entry, Optional.empty());
        LOG.info("{} {} deleted by {}", kind, entry.slug(), by.name());
    }

    /**
     * Merges an entry into another one.
     *
     * @param field where the request names the other one
     * @param into its id or slug
     */
    Entry merge(Kind kind, String idOrSlug, IfMatch ifMatch, String field, String into, Caller by) {
        var entry = asRead(kind, idOrSlug, ifMatch);
        var target =
                catalogue.find(kind, into).orElseThrow(() -> wrong(field, "must be the id or slug of another " + kind));
        if (target.id().equals(entry.id())) {
            throw wrong(field, "must be another " + kind + ", and not the same");
        }
        if (kind == Kind.SECTION && catalogue.hasParts(entry)) {
            throw Problems.conflict("Other sections are part of the section " + entry.slug() + ".");
        }
        // Of two that are merged into each other at once, the first to retire wins: each has touched the other before
        var touched = target.touched(clock.instant());
        if (!catalogue.store(touched, touched.updatedAt())) {
            throw lost();
        }
        absorb(entry, touched);
        LOG.info("{} {} merged into {} by {}", kind, entry.slug(), touched.slug(), by.name());
        return touched;
    }

    private void absorb(Entry entry, Entry target) {
        var references = catalogue.references(entry);
        catalogue.addReferences(target, references);
        if (!catalogue.store(entry.retire(Optional.of(target.id()), clock.instant()), clock.instant())) {
            catalogue.removeReferences(target, references);
            throw lost();
        }
    }

    private Entry asRead(Kind kind, String idOrSlug, IfMatch ifMatch) {
        var entry = changing.find(kind, idOrSlug);
        ifMatch.require(entry.version());
        return entry;
    }

    private void retire(Entry entry, Optional<String> replacedBy) {
        var retired = entry.retire(replacedBy, clock.instant());
        if (!catalogue.store(retired, retired.at())) {
            throw lost();
        }
    }

    private static RuntimeException lost() {
        return Problems.changedMeanwhile("It was changed while this was done. Read it again.");
    }

    private static RuntimeException wrong(String field, String reason) {
        return Problems.invalid(List.of(new FieldError(field, reason)));
    }
}
