package broadsheet.importing.article;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One article of another system, in the words of that system: nothing is cut to what article-service takes yet.
 *
 * @param source what it was there; never changes from one export to the next
 * @param title plain text
 * @param slug as it was, whatever its form
 * @param standfirst the excerpt, as plain text
 * @param section the name or slug of its category or primary tag
 * @param tags without the one that became the section
 * @param publishedAt when its readers first saw it; there may be one for a draft that has been public before
 * @param updatedAt when it last changed there; article-service has its own and takes none, so it is only reported
 * @param language as the system called it, such as {@code en_US}
 * @param formerPaths addresses on the old site, each from its root: {@code /2015/03/a-title/}
 * @param notes what wasn't understood while it was read
 */
public record ImportedArticle(
        SourceId source,
        @Nullable String title,
        @Nullable String slug,
        @Nullable String standfirst,
        List<String> bylines,
        @Nullable String section,
        List<String> tags,
        State state,
        @Nullable Instant publishedAt,
        @Nullable Instant updatedAt,
        @Nullable String language,
        @Nullable FeatureImage featureImage,
        List<String> formerPaths,
        Body body,
        List<Note> notes) {

    /** Whether readers of the old site saw it. */
    public enum State {
        DRAFT,
        PUBLISHED
    }

    /**
     * The picture above the article.
     *
     * @param url absolute, or from the root of a site
     * @param caption inline HTML
     */
    public record FeatureImage(
            String url, @Nullable String alt, @Nullable String caption) {}

    /** How paragraphs of a body are told apart. */
    public enum LineBreaks {
        /** By markup only, as HTML has it. */
        MARKED,
        /** By an empty line as well, as WordPress's older editor keeps them. */
        TYPED
    }

    /**
     * The text of an article.
     *
     * @param html a fragment
     * @param base the address that relative ones in it are meant from; empty when not known
     */
    public record Body(String html, LineBreaks lineBreaks, String base) {}

    public ImportedArticle {
        bylines = List.copyOf(bylines);
        tags = List.copyOf(tags);
        formerPaths = List.copyOf(formerPaths);
        notes = List.copyOf(notes);
    }
}
