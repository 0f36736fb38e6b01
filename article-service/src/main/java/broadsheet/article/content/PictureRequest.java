package broadsheet.article.content;

import static broadsheet.article.content.ArticleRequest.filled;

import broadsheet.article.domain.AltText;
import broadsheet.article.domain.Caption;
import broadsheet.article.domain.Credit;
import broadsheet.article.domain.Link;
import broadsheet.article.domain.Picture;
import broadsheet.web.problem.Fields;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A picture as a client sends it. */
record PictureRequest(
        @Nullable String url,
        @Nullable String caption,
        @Nullable String credit,
        @Nullable String alt) {

    Optional<Picture> read(Fields fields) {
        var link = fields.required("url", url, Link::new);
        var readCaption = fields.optional("caption", filled(caption), Caption::new);
        var readCredit = fields.optional("credit", filled(credit), Credit::new);
        var readAlt = fields.optional("alt", filled(alt), AltText::new);
        return link.map(to -> new Picture(to, readCaption.orElse(null), readCredit.orElse(null), readAlt.orElse(null)));
    }
}
