package broadsheet.article.publication;

import broadsheet.article.content.Times;
import broadsheet.article.domain.Correction;
import broadsheet.article.domain.Release;
import broadsheet.web.problem.Fields;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a client wants an article to be shown.
 *
 * @param publishedAt when it first appeared, if that was elsewhere and before: for imports
 * @param correction what readers are told was wrong
 * @param minor whether it changes too little to say that the article was updated
 */
record ReleaseRequest(
        @Schema(format = "date-time") @Nullable String publishedAt,
        @Schema(maxLength = 1_000) @Nullable String correction,
        @Nullable Boolean minor) {

    Release read(Instant now) {
        var fields = new Fields();
        var first = fields.optional("publishedAt", publishedAt, text -> past(Times.read(text), now));
        var note = fields.optional("correction", correction, text -> new Correction(text, now).text());
        fields.throwIfWrong();
        var weight = Boolean.TRUE.equals(minor) ? Release.Weight.MINOR : Release.Weight.SUBSTANTIAL;
        return new Release(first, note, weight);
    }

    private static Instant past(Instant time, Instant now) {
        if (time.isAfter(now)) {
            throw new IllegalArgumentException("is in the future; schedule the article instead");
        }
        return time;
    }
}
