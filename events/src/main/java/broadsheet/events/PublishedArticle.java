package broadsheet.events;

import static broadsheet.events.Absent.orNone;
import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as its readers see it.
 *
 * @param id a UUID, version 7
 * @param version grows with every change of the article, those that readers don't see included
 * @param slug the article's part of its address: {@code a-z}, {@code 0-9} and hyphens, unique in the site
 * @param language BCP 47 tag of the language it is written in, such as {@code vi}
 * @param headline plain text, 1 to 300 characters
 * @param standfirst the lead below the headline, plain text
 * @param dateline where it was reported from
 * @param bylines the authors' names, in the order in which they are printed
 * @param section the slug of its section, such as {@code kinh-te}
 * @param tags in the desk's order, none twice
 * @param mainImage the picture that stands for the article on fronts and on top of its page
 * @param body the text, from top to bottom
 * @param publishedAt when it was first published, UTC; a revision doesn't move it
 * @param updatedAt when readers' text last changed substantially, UTC
 * @param formerSlugs under which readers knew it before, and from which they are sent on for ever; absent means none
 * @param formerPaths under which another system had it, such as {@code /2015/03/gao/}; absent means none
 * @param corrections what readers are told was wrong, the first one first; absent means none
 */
public record PublishedArticle(
        String id,
        long version,
        String slug,
        String language,
        String headline,
        @Nullable String standfirst,
        @Nullable String dateline,
        List<String> bylines,
        String section,
        List<String> tags,
        @Nullable Picture mainImage,
        List<Block> body,
        Instant publishedAt,
        Instant updatedAt,
        @Nullable List<String> formerSlugs,
        @Nullable List<String> formerPaths,
        @Nullable List<Correction> corrections) {

    public PublishedArticle {
        requireNonNull(id, "id");
        Versions.require(version);
        requireNonNull(slug, "slug");
        requireNonNull(language, "language");
        requireNonNull(headline, "headline");
        bylines = List.copyOf(requireNonNull(bylines, "bylines"));
        requireNonNull(section, "section");
        tags = List.copyOf(requireNonNull(tags, "tags"));
        body = List.copyOf(requireNonNull(body, "body"));
        requireNonNull(publishedAt, "publishedAt");
        requireNonNull(updatedAt, "updatedAt");
        formerSlugs = orNone(formerSlugs);
        formerPaths = orNone(formerPaths);
        corrections = orNone(corrections);
    }

    @Override
    public List<String> formerSlugs() {
        return orNone(formerSlugs);
    }

    @Override
    public List<String> formerPaths() {
        return orNone(formerPaths);
    }

    @Override
    public List<Correction> corrections() {
        return orNone(corrections);
    }
}
