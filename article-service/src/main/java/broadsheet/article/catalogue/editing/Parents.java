package broadsheet.article.catalogue.editing;

import broadsheet.article.catalogue.entry.Details;
import broadsheet.article.catalogue.entry.Entry;
import broadsheet.article.catalogue.entry.Kind;
import broadsheet.article.catalogue.storage.Catalogue;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Of which sections a section may be part: of one that is part of none itself, if it has no parts.
 *
 * @param child the section that looks for a parent; empty while it is being created
 */
record Parents(Catalogue catalogue, Optional<Entry> child) {

    /** The id of the section with a slug or an id. */
    String id(String idOrSlug) {
        var parent = catalogue
                .find(Kind.SECTION, idOrSlug)
                .orElseThrow(() -> new IllegalArgumentException("must be the slug or id of a section"));
        if (child.filter(section -> section.id().equals(parent.id())).isPresent()) {
            throw new IllegalArgumentException("must be another section");
        }
        if (parent.details() instanceof Details.OfSection(int _, @Nullable String above) && above != null) {
            throw new IllegalArgumentException("must be a section that is part of none itself");
        }
        if (child.filter(catalogue::hasParts).isPresent()) {
            throw new IllegalArgumentException("must be left out, since other sections are part of this one");
        }
        return parent.id();
    }
}
