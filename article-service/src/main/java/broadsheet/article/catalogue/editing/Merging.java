package broadsheet.article.catalogue.editing;

import broadsheet.article.catalogue.entry.Entry;
import broadsheet.article.catalogue.entry.Kind;
import broadsheet.web.conditional.IfMatch;
import broadsheet.web.identity.Caller;
import broadsheet.web.problem.FieldError;
import broadsheet.web.problem.Problems;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The two ways in which a client ends an entry: merge it, or delete it, perhaps with a replacement, which is the same.
 */
@Component
class Merging {

    private final RetiringEntry retiring;

    Merging(RetiringEntry retiring) {
        this.retiring = retiring;
    }

    Entry merge(Kind kind, String idOrSlug, IfMatch ifMatch, MergeRequest request, Caller by) {
        if (request.into() == null) {
            throw Problems.invalid(List.of(new FieldError("into", "is missing")));
        }
        return retiring.merge(kind, idOrSlug, ifMatch, "into", request.into(), by);
    }

    void delete(Kind kind, String idOrSlug, IfMatch ifMatch, @Nullable String replacement, Caller by) {
        if (replacement == null) {
            retiring.delete(kind, idOrSlug, ifMatch, by);
        } else {
            retiring.merge(kind, idOrSlug, ifMatch, "replacement", replacement, by);
        }
    }
}
