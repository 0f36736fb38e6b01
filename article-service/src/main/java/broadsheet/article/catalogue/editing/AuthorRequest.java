package broadsheet.article.catalogue.editing;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import broadsheet.article.catalogue.entry.Details;
import broadsheet.article.catalogue.entry.Kind;
import broadsheet.article.catalogue.entry.Terms;
import broadsheet.article.domain.Content;
import broadsheet.article.domain.Credit;
import broadsheet.article.domain.Link;
import broadsheet.article.domain.Slug;
import broadsheet.article.domain.Target;
import broadsheet.article.domain.Text;
import broadsheet.web.problem.Fields;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An author as a client sends one. What the service itself adds to its answers is accepted and ignored.
 *
 * @param slug made from the name when it is left out; an author who is there keeps theirs
 */
@JsonIgnoreProperties({"id", "version", "formerSlugs", "formerNames", "articles", "createdAt", "updatedAt"})
record AuthorRequest(
        @Schema(pattern = "^[a-z0-9]+(-[a-z0-9]+)*$", maxLength = 100) @Nullable
        String slug,

        @Schema(
                description =
                        "By language (BCP 47), such as vi; at least one is needed, unless it is patched, of at most"
                                + " 100 characters each",
                maxProperties = 20)
        @Nullable
        Map<String, @Nullable String> names,

        @Schema(description = "By language; one line of at most 500 characters each", maxProperties = 20) @Nullable
        Map<String, @Nullable String> descriptions,

        @Schema(description = "By language; at most 5,000 characters each", maxProperties = 20) @Nullable
        Map<String, @Nullable String> biographies,

        @Nullable PortraitRequest picture,
        @ArraySchema(maxItems = MOST_LINKS) @Nullable List<@Nullable LinkRequest> links) {

    private static final int MOST_LINKS = 10;
    private static final int LONGEST_LABEL = 60;

    Terms read() {
        var fields = new Fields();
        var worded = new Worded(fields);
        var chosen = fields.optional("slug", slug, Slug::new);
        var called = worded.names(Kind.AUTHOR, names);
        var described = worded.descriptions(descriptions);
        var life = worded.biographies(biographies);
        var portrait =
                picture == null ? null : picture.read(fields.in("picture")).orElse(null);
        var elsewhere = readLinks(fields);
        fields.throwIfWrong();
        return new Terms(chosen, called.orElseThrow(), described, new Details.OfAuthor(life, portrait, elsewhere));
    }

    private List<Details.ProfileLink> readLinks(Fields fields) {
        var given = links == null ? List.<@Nullable LinkRequest>of() : links;
        var read = new ArrayList<Details.ProfileLink>();
        for (var i = 0; i < given.size(); i++) {
            var link = given.get(i);
            if (link == null) {
                fields.refuse("links[" + i + "]", "must have a label and a url");
            } else {
                link.read(fields.in("links[" + i + "]")).ifPresent(read::add);
            }
        }
        return fields.required("links", List.copyOf(read), all -> Content.atMost(all, MOST_LINKS))
                .orElse(List.of());
    }

    record PortraitRequest(
            @Schema(maxLength = 2_000) @Nullable String url,
            @Schema(maxLength = 200) @Nullable String credit) {

        Optional<Details.Portrait> read(Fields fields) {
            var by = fields.optional("credit", credit, Credit::new);
            return fields.required("url", url, Link::new)
                    .map(address -> new Details.Portrait(address, by.orElse(null)));
        }
    }

    record LinkRequest(
            @Schema(maxLength = LONGEST_LABEL, requiredMode = REQUIRED) @Nullable
            String label,

            @Schema(maxLength = 2_000, requiredMode = REQUIRED) @Nullable
            String url) {

        Optional<Details.ProfileLink> read(Fields fields) {
            var called = fields.required("label", label, text -> Text.line(text, LONGEST_LABEL));
            return fields.required("url", url, Target::new)
                    .flatMap(target -> called.map(text -> new Details.ProfileLink(text, target)));
        }
    }
}
