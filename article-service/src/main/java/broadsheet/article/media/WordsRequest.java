package broadsheet.article.media;

import broadsheet.article.domain.AltText;
import broadsheet.article.domain.Caption;
import broadsheet.article.domain.Credit;
import broadsheet.article.domain.Medium;
import broadsheet.web.problem.Fields;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The words of a medium as a client sends them. What the service adds to its answers is accepted and ignored. */
@JsonIgnoreProperties({
    "id",
    "version",
    "width",
    "height",
    "renditions",
    "withheld",
    "uploadedBy",
    "uploadedAt",
    "changedAt"
})
record WordsRequest(
        @Schema(maxLength = 500) @Nullable String caption,
        @Schema(maxLength = 200) @Nullable String credit,
        @Schema(maxLength = 500) @Nullable String alt) {

    Medium read(Medium of) {
        var fields = new Fields();
        var read = new Medium(
                of.id(),
                fields.optional("caption", filled(caption), Caption::new).orElse(null),
                fields.optional("credit", filled(credit), Credit::new).orElse(null),
                fields.optional("alt", filled(alt), AltText::new).orElse(null),
                of.renditions());
        fields.throwIfWrong();
        return read;
    }

    private static @Nullable String filled(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
