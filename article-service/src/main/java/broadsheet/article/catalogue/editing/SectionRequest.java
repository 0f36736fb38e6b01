package broadsheet.article.catalogue.editing;

import broadsheet.article.catalogue.entry.Details;
import broadsheet.article.catalogue.entry.Kind;
import broadsheet.article.catalogue.entry.Terms;
import broadsheet.article.domain.Slug;
import broadsheet.web.problem.Fields;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A section as a client sends it. What the service itself adds to its answers is accepted and ignored.
 *
 * @param slug made from the name when it is left out; a section that is there keeps its own
 * @param order its place in the navigation, 0 when left out
 * @param parent slug or id of the section that it is part of
 */
@JsonIgnoreProperties({"id", "version", "formerSlugs", "articles", "createdAt", "updatedAt"})
record SectionRequest(
        @Schema(pattern = "^[a-z0-9]+(-[a-z0-9]+)*$", maxLength = 60) @Nullable
        String slug,

        @Schema(
                description =
                        "By language (BCP 47), such as vi; at least one is needed, unless it is patched, of at most 60"
                                + " characters each",
                maxProperties = 20)
        @Nullable
        Map<String, @Nullable String> names,

        @Schema(description = "By language; one line of at most 500 characters each", maxProperties = 20) @Nullable
        Map<String, @Nullable String> descriptions,

        @Schema(minimum = "0", maximum = "999999") @Nullable Integer order,
        @Schema(maxLength = 100) @Nullable String parent) {

    private static final int LONGEST_SLUG = 60;
    private static final int LAST = 999_999;

    Terms read(Parents parents) {
        var fields = new Fields();
        var worded = new Worded(fields);
        var chosen = fields.optional("slug", slug, SectionRequest::slug);
        var called = worded.names(Kind.SECTION, names);
        var described = worded.descriptions(descriptions);
        var place = fields.optional("order", order, SectionRequest::order).orElse(0);
        var partOf = fields.optional("parent", parent, parents::id);
        fields.throwIfWrong();
        return new Terms(chosen, called.orElseThrow(), described, new Details.OfSection(place, partOf.orElse(null)));
    }

    static Optional<String> parentOf(Terms terms) {
        return terms.details() instanceof Details.OfSection(int _, @Nullable String parentId)
                ? Optional.ofNullable(parentId)
                : Optional.empty();
    }

    private static Slug slug(String text) {
        if (text.length() > LONGEST_SLUG) {
            throw new IllegalArgumentException("must have at most " + LONGEST_SLUG + " characters");
        }
        return new Slug(text);
    }

    private static int order(int number) {
        if (number < 0 || number > LAST) {
            throw new IllegalArgumentException("must be a number from 0 to " + LAST);
        }
        return number;
    }
}
