package broadsheet.article.schedule;

import broadsheet.article.content.Times;
import broadsheet.article.domain.Plan;
import broadsheet.web.problem.Fields;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A plan as a client sends it. */
record PlanRequest(
        @Schema(format = "date-time") @Nullable String publishAt,
        @Schema(format = "date-time") @Nullable String unpublishAt) {

    Plan read(Instant now) {
        var fields = new Fields();
        var from = fields.optional("publishAt", publishAt, text -> future(Times.read(text), now));
        var until = fields.optional("unpublishAt", unpublishAt, text -> future(Times.read(text), now));
        if (from.isPresent() && until.isPresent() && !until.get().isAfter(from.get())) {
            fields.refuse("unpublishAt", "must be after publishAt");
        }
        fields.throwIfWrong();
        return new Plan(from, until);
    }

    private static Instant future(Instant time, Instant now) {
        if (!time.isAfter(now)) {
            throw new IllegalArgumentException("is in the past; to backdate an article, publish it with publishedAt");
        }
        return time;
    }
}
