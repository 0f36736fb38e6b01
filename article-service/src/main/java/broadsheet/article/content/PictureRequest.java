package broadsheet.article.content;

import static broadsheet.article.content.ArticleRequest.filled;

import broadsheet.article.domain.AltText;
import broadsheet.article.domain.Caption;
import broadsheet.article.domain.Credit;
import broadsheet.article.domain.Link;
import broadsheet.article.domain.Picture;
import broadsheet.web.problem.Fields;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A picture as a client sends it. */
record PictureRequest(
        @Schema(description = "Needed, unless it is patched", maxLength = 2_000) @Nullable
        String url,

        @Schema(maxLength = 500) @Nullable String caption,
        @Schema(maxLength = 200) @Nullable String credit,
        @Schema(maxLength = 500) @Nullable String alt) {

    Optional<Picture> read(Fields fields) {
        var link = fields.required("url", url, Link::new);
        var readCaption = fields.optional("caption", filled(caption), Caption::new);
        var readCredit = fields.optional("credit", filled(credit), Credit::new);
        var readAlt = fields.optional("alt", filled(alt), AltText::new);
        return link.map(to -> new Picture(to, readCaption.orElse(null), readCredit.orElse(null), readAlt.orElse(null)));
    }
}
