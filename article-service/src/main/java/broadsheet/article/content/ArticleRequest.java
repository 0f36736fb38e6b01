package broadsheet.article.content;

import static broadsheet.article.domain.Content.distinct;

import broadsheet.article.catalogue.reference.References;
import broadsheet.article.domain.Byline;
import broadsheet.article.domain.Content;
import broadsheet.article.domain.Dateline;
import broadsheet.article.domain.FormerPath;
import broadsheet.article.domain.Headline;
import broadsheet.article.domain.House;
import broadsheet.article.domain.Language;
import broadsheet.article.domain.Picture;
import broadsheet.article.domain.Section;
import broadsheet.article.domain.Slug;
import broadsheet.article.domain.Standfirst;
import broadsheet.article.domain.Tag;
import broadsheet.web.problem.Fields;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The content of an article as a client sends it. A text that is left out, {@code null} or blank is not there.
 *
 * <p>What the service itself adds to its answers is accepted and ignored, so that an answer can be sent back.
 */
@JsonIgnoreProperties({
    "id",
    "version",
    "state",
    "owner",
    "createdAt",
    "updatedAt",
    "editedAt",
    "publishedAt",
    "unpublishedAt",
    "publishAt",
    "unpublishAt",
    "formerSlugs",
    "live",
    "note",
    "moves"
})
public record ArticleRequest(
        @Schema(maxLength = 35) @Nullable String language,

        @Schema(maxLength = 100, pattern = "^([a-z0-9]+(-[a-z0-9]+)*)?$") @Nullable
        String slug,

        @Schema(maxLength = 300) @Nullable String headline,
        @Schema(maxLength = 1_000) @Nullable String standfirst,
        @Schema(maxLength = 100) @Nullable String dateline,

        @ArraySchema(maxItems = 20, schema = @Schema(minLength = 1, maxLength = 100)) @Nullable
        List<@Nullable String> bylines,

        @Schema(maxLength = 60, pattern = "^([a-z0-9]+(-[a-z0-9]+)*)?$") @Nullable
        String section,

        @ArraySchema(maxItems = 30, schema = @Schema(minLength = 1, maxLength = 60)) @Nullable
        List<@Nullable String> tags,

        @Nullable PictureRequest mainImage,
        @ArraySchema(maxItems = 1_000) @Nullable List<@Nullable BlockRequest> body,

        @ArraySchema(maxItems = 20, schema = @Schema(minLength = 2, maxLength = 500)) @Nullable
        List<@Nullable String> formerPaths,

        @Schema(format = "date-time") @Nullable String embargoUntil) {

    private static final int MOST_BYLINES = 20;
    private static final int MOST_TAGS = 30;
    private static final int MOST_FORMER_PATHS = 20;

    /**
     * The content, checked.
     *
     * @param usual the language of an article that names none
     * @param embeds what may be embedded
     * @param references what sections, tags and authors there are; tags and authors that are new get in
     * @param house whose media it may show
     * @throws org.springframework.web.ErrorResponseException a 422 that names each wrong field
     */
    public Content read(Language usual, Embeds embeds, References references, House house) {
        var fields = new Fields();
        var content = new Content(
                fields.optional("language", filled(language), Language::new).orElse(usual),
                fields.optional("slug", filled(slug), Slug::new).orElse(null),
                fields.optional("headline", filled(headline), Headline::new).orElse(null),
                fields.optional("standfirst", filled(standfirst), Standfirst::new)
                        .orElse(null),
                fields.optional("dateline", filled(dateline), Dateline::new).orElse(null),
                readBylines(fields),
                fields.optional("section", filled(section), Section::new).orElse(null),
                readTags(fields),
                readMainImage(fields, house),
                ReadingBody.of(body, fields, embeds, house),
                readFormerPaths(fields),
                fields.optional("embargoUntil", filled(embargoUntil), Times::read)
                        .orElse(null));
        ReadingBody.requireFewPictures(content, fields);
        var named = references.named(content, fields);
        fields.throwIfWrong();
        return named.settled();
    }

    /** A text, or null when there is nothing in it. */
    static @Nullable String filled(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private List<Byline> readBylines(Fields fields) {
        var read = fields.each("bylines", bylines, Byline::new);
        return fields.required("bylines", read, given -> distinct(given, MOST_BYLINES))
                .orElse(List.of());
    }

    private List<Tag> readTags(Fields fields) {
        var read = fields.each("tags", tags, Tag::new);
        return fields.required("tags", read, given -> distinct(given, MOST_TAGS))
                .orElse(List.of());
    }

    private List<FormerPath> readFormerPaths(Fields fields) {
        var read = fields.each("formerPaths", formerPaths, FormerPath::new);
        return fields.required("formerPaths", read, given -> distinct(given, MOST_FORMER_PATHS))
                .orElse(List.of());
    }

    private @Nullable Picture readMainImage(Fields fields, House house) {
        var inside = fields.in("mainImage");
        var read = Optional.ofNullable(mainImage).flatMap(picture -> picture.read(inside));
        read.ifPresent(picture -> PictureRequest.requireKnown(picture, inside, "media", house));
        return read.orElse(null);
    }
}
