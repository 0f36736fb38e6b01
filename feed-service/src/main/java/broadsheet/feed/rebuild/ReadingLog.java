package broadsheet.feed.rebuild;

import broadsheet.events.Event;
import broadsheet.feed.rebuild.Rebuild.Part;
import broadsheet.feed.store.Projection;
import broadsheet.feed.store.ReadModel;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Fills a generation from the log, one projection after another, and notes how far it is. */
final class ReadingLog {

    private static final Duration PATIENCE = Duration.ofMillis(200);
    private static final Duration BETWEEN_NOTES = Duration.ofMillis(500);

    private final ReadModel readModel;
    private final Rebuilds rebuilds;
    private final Map<String, Object> consumer;
    private final InstantSource clock;

    ReadingLog(ReadModel readModel, Rebuilds rebuilds, Map<String, Object> consumer, InstantSource clock) {
        this.readModel = readModel;
        this.rebuilds = rebuilds;
        this.consumer = consumer;
        this.clock = clock;
    }

    /**
     * Reads each log from where it was left to the end that it has now: all that was consumed before the generation was
     * begun is in front of it, and what is consumed since is in the generation already.
     *
     * @return false if another replica has taken the rebuild over
     */
    boolean into(Rebuild rebuild) {
        readModel.prepare(rebuild.number());
        var logs = new ArrayList<Log>();
        try {
            for (var projection : readModel.projections()) {
                logs.add(Log.open(projection, consumer, rebuild.parts()));
            }
            for (var i = 0; i < logs.size(); i++) {
                if (!read(logs.get(i), readModel.projections().get(i), logs, rebuild.number())) {
                    return false;
                }
            }
            return true;
        } finally {
            logs.forEach(Log::close);
        }
    }

    private <E extends Event> boolean read(Log log, Projection<E> projection, List<Log> all, long number) {
        var filling = new FillingGeneration<>(readModel, number, projection);
        var noted = Instant.EPOCH;
        while (!log.isRead()) {
            log.skip(filling.with(log.next(PATIENCE)));
            if (noted.plus(BETWEEN_NOTES).isBefore(clock.instant())) {
                noted = clock.instant();
                if (!rebuilds.note(number, parts(all))) {
                    return false;
                }
            }
        }
        return rebuilds.note(number, parts(all));
    }

    private static List<Part> parts(List<Log> logs) {
        return logs.stream().map(Log::progress).toList();
    }
}
