package broadsheet.article.catalogue.editing;

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
        @Nullable String slug,
        @Nullable Map<String, @Nullable String> names,
        @Nullable Map<String, @Nullable String> descriptions,
        @Nullable Map<String, @Nullable String> biographies,
        @Nullable PortraitRequest picture,
        @Nullable List<@Nullable LinkRequest> links) {

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

    record PortraitRequest(@Nullable String url, @Nullable String credit) {

        Optional<Details.Portrait> read(Fields fields) {
            var by = fields.optional("credit", credit, Credit::new);
            return fields.required("url", url, Link::new)
                    .map(address -> new Details.Portrait(address, by.orElse(null)));
        }
    }

    record LinkRequest(@Nullable String label, @Nullable String url) {

        Optional<Details.ProfileLink> read(Fields fields) {
            var called = fields.required("label", label, text -> Text.line(text, LONGEST_LABEL));
            return fields.required("url", url, Target::new)
                    .flatMap(target -> called.map(text -> new Details.ProfileLink(text, target)));
        }
    }
}
