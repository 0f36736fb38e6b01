package broadsheet.feed.rebuild;

import broadsheet.feed.rebuild.Rebuild.Part;
import broadsheet.feed.rebuild.Rebuild.State;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

@Schema(name = "Rebuild", description = "One rebuilding of the read model, and how far it is.")
record RebuildAnswer(
        @Schema(description = "Counts up; no number comes twice.", example = "1")
        long number,

        @Schema(
                description =
                        "reading: the log is read. switched: readers have it, and what they had before is kept for"
                                + " some seconds. done: that is gone.",
                allowableValues = {"reading", "switched", "done"},
                example = "reading")
        String state,

        Instant startedAt,
        @Nullable Instant switchedAt,
        @Nullable Instant finishedAt,

        @Schema(description = "Records of the log that are behind it.", example = "41200")
        long records,

        @Schema(description = "Records that are to be read.", example = "120000")
        long recordsInAll,

        @Schema(description = "Since it was started; absent before a second is over.", example = "5100") @Nullable
        Long recordsPerSecond,

        @Schema(description = "At this rate; absent while there is none, and at the end.", example = "15") @Nullable
        Long secondsLeft,

        List<Projection> projections) {

    static RebuildAnswer of(Rebuild rebuild, Instant now) {
        var end = rebuild.switchedAt() == null ? now : rebuild.switchedAt();
        var seconds = Duration.between(rebuild.startedAt(), end).toMillis() / 1000.0;
        var rate = seconds < 1 ? null : (Long) Math.round(rebuild.records() / seconds);
        var left = rebuild.recordsInAll() - rebuild.records();
        return new RebuildAnswer(
                rebuild.number(),
                rebuild.state().name().toLowerCase(Locale.ROOT),
                rebuild.startedAt(),
                rebuild.switchedAt(),
                rebuild.finishedAt(),
                rebuild.records(),
                rebuild.recordsInAll(),
                rate,
                rate == null || rate == 0 || rebuild.state() != State.READING ? null : (Long) (left / rate),
                rebuild.parts().stream().map(Projection::of).toList());
    }

    @Schema(name = "RebuiltProjection", description = "How far one part of the read model is.")
    record Projection(
            @Schema(example = "articles") String name,
            @Schema(example = "broadsheet.articles") String topic,
            @Schema(example = "31000") long records,
            @Schema(example = "100000") long recordsInAll,

            @Schema(
                    description = "Records that can't be taken; the consumer has dead-lettered the same.",
                    example = "0")
            long skipped) {

        private static Projection of(Part part) {
            return new Projection(part.name(), part.topic(), part.records(), part.recordsInAll(), part.skipped());
        }
    }
}
