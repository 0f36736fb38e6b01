package broadsheet.comment.standing;

import broadsheet.comment.readerrights.Trace;
import broadsheet.comment.readerrights.Traces;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How a reader stands and stood: they may know what and why, not who decided, nor what moderators note. An erasure
 * lifts no ban.
 */
@Component
class StandingTraces implements Traces {

    private static final int AT_ONCE = 100;

    private final Standings standings;
    private final InstantSource clock;

    StandingTraces(Standings standings, InstantSource clock) {
        this.standings = standings;
        this.clock = clock;
    }

    @Override
    public void export(String readerId, Consumer<Trace> to) {
        var part = Stream.of(standings.of(readerId))
                .filter(now -> now.version() > 0)
                .toList();
        while (!part.isEmpty()) {
            part.forEach(standing -> to.accept(new Trace("standing", Stood.of(standing))));
            part = before(readerId, part.getLast().version());
        }
    }

    @Override
    public void erase(String readerId) {
        standings.forget(readerId, clock.instant());
    }

    private List<Standing> before(String readerId, long version) {
        return standings.before(readerId, version, AT_ONCE);
    }

    private record Stood(
            String standing,
            @Nullable Instant until,
            @Nullable String reason,
            @Nullable Instant at) {

        static Stood of(Standing standing) {
            var reason = standing.reason();
            return new Stood(
                    standing.standing().toString(),
                    standing.until(),
                    reason == null ? null : reason.toString(),
                    standing.at());
        }
    }
}
