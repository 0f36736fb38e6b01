package broadsheet.article.content;

import static broadsheet.article.content.ArticleRequest.filled;

import broadsheet.article.domain.AltText;
import broadsheet.article.domain.Caption;
import broadsheet.article.domain.Credit;
import broadsheet.article.domain.House;
import broadsheet.article.domain.Link;
import broadsheet.article.domain.MediumId;
import broadsheet.article.domain.Picture;
import broadsheet.web.problem.Fields;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A picture as a client sends it: its address, or the id of a medium. */
record PictureRequest(
        @Schema(description = "Needed where no medium is named, unless it is patched", maxLength = 2_000) @Nullable
        String url,

        @Schema(description = "A medium's id, in place of an address", format = "uuid") @Nullable
        String media,

        @Schema(maxLength = 500) @Nullable String caption,
        @Schema(maxLength = 200) @Nullable String credit,
        @Schema(maxLength = 500) @Nullable String alt) {

    /** Notes it if a picture shows a medium that the newsroom doesn't have. */
    static void requireKnown(Picture picture, Fields fields, String field, House house) {
        if (picture.media() != null && house.medium(picture).isEmpty()) {
            fields.refuse(field, "is no medium that the newsroom has");
        }
    }

    Optional<Picture> read(Fields fields) {
        var place = readPlace(fields);
        var readCaption = fields.optional("caption", filled(caption), Caption::new);
        var readCredit = fields.optional("credit", filled(credit), Credit::new);
        var readAlt = fields.optional("alt", filled(alt), AltText::new);
        return place.map(at -> new Picture(
                at.url(), at.media(), readCaption.orElse(null), readCredit.orElse(null), readAlt.orElse(null)));
    }

    private Optional<Picture> readPlace(Fields fields) {
        if (url != null && media != null) {
            fields.refuse("media", "must not be named beside a url: a picture has one of them");
            return Optional.empty();
        }
        return media == null
                ? fields.required("url", url, text -> new Picture(new Link(text), null, null, null, null))
                : fields.required("media", media, text -> new Picture(null, MediumId.parse(text), null, null, null));
    }
}
