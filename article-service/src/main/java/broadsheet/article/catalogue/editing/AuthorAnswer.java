package broadsheet.article.catalogue.editing;

import broadsheet.article.catalogue.entry.Details;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An author as clients read one. */
record AuthorAnswer(
        String id,
        long version,
        String slug,
        Map<String, String> names,
        Map<String, String> descriptions,
        Map<String, String> biographies,
        @Nullable Portrait picture,
        List<ProfileLink> links,
        List<String> formerSlugs,
        List<String> formerNames,
        long articles,
        Instant createdAt,
        Instant updatedAt) {

    static AuthorAnswer of(Shown shown) {
        var entry = shown.entry();
        var author = (Details.OfAuthor) entry.details();
        return new AuthorAnswer(
                entry.id(),
                entry.version(),
                shown.slug(),
                shown.names(),
                shown.descriptions(),
                Shown.texts(author.biographies()),
                Portrait.of(author.picture()),
                author.links().stream().map(ProfileLink::of).toList(),
                shown.formerSlugs(),
                entry.formerNames(),
                shown.articles(),
                entry.createdAt(),
                entry.updatedAt());
    }

    /** A picture of an author. */
    record Portrait(String url, @Nullable String credit) {

        private static @Nullable Portrait of(Details.@Nullable Portrait picture) {
            if (picture == null) {
                return null;
            }
            var credit = picture.credit();
            return new Portrait(picture.url().value(), credit == null ? null : credit.value());
        }
    }

    /** Where an author is found elsewhere. */
    record ProfileLink(String label, String url) {

        private static ProfileLink of(Details.ProfileLink link) {
            return new ProfileLink(link.label(), link.url().value());
        }
    }
}
