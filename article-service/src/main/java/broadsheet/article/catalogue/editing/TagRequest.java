package broadsheet.article.catalogue.editing;

import broadsheet.article.catalogue.entry.Details;
import broadsheet.article.catalogue.entry.Kind;
import broadsheet.article.catalogue.entry.Terms;
import broadsheet.article.domain.Slug;
import broadsheet.web.problem.Fields;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A tag as a client sends it. What the service itself adds to its answers is accepted and ignored.
 *
 * @param slug made from the name when it is left out; a tag that is there keeps its own
 */
@JsonIgnoreProperties({"id", "version", "formerSlugs", "formerNames", "articles", "createdAt", "updatedAt"})
record TagRequest(
        @Schema(pattern = "^[a-z0-9]+(-[a-z0-9]+)*$", maxLength = 100) @Nullable
        String slug,

        @Schema(
                description =
                        "By language (BCP 47), such as vi; at least one is needed, unless it is patched, of at most 60"
                                + " characters each",
                maxProperties = 20)
        @Nullable
        Map<String, @Nullable String> names,

        @Schema(description = "By language; one line of at most 500 characters each", maxProperties = 20) @Nullable
        Map<String, @Nullable String> descriptions) {

    Terms read() {
        var fields = new Fields();
        var worded = new Worded(fields);
        var chosen = fields.optional("slug", slug, Slug::new);
        var called = worded.names(Kind.TAG, names);
        var described = worded.descriptions(descriptions);
        fields.throwIfWrong();
        return new Terms(chosen, called.orElseThrow(), described, new Details.OfTag());
    }
}
