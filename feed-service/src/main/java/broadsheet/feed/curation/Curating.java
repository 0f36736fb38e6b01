package broadsheet.feed.curation;

import broadsheet.feed.arrangement.Arrangement;
import broadsheet.feed.arrangement.storage.Curation;
import broadsheet.feed.arrangement.storage.Curation.Editor;
import broadsheet.feed.arrangement.storage.Curations;
import broadsheet.feed.intake.Announcing;
import broadsheet.feed.pressroom.Pressroom;
import broadsheet.feed.pressroom.Rehearsal;
import broadsheet.web.conditional.IfMatch;
import broadsheet.web.identity.Caller;
import broadsheet.web.problem.FieldError;
import broadsheet.web.problem.Problems;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Arranges a front anew, or as it was before, and has every replica lay it out so. */
@Component
class Curating {

    private final Curations curations;
    private final Rehearsal rehearsal;
    private final Pressroom pressroom;
    private final Announcing announcing;
    private final InstantSource clock;

    Curating(
            Curations curations, Rehearsal rehearsal, Pressroom pressroom, Announcing announcing, InstantSource clock) {
        this.curations = curations;
        this.rehearsal = rehearsal;
        this.pressroom = pressroom;
        this.announcing = announcing;
        this.clock = clock;
    }

    Curation arrange(CuratedFront front, IfMatch versions, Arrangement arrangement, Caller caller) {
        var before = curations.find(front.key());
        versions.require(version(before));
        return replace(front, before, arrangement, null, caller);
    }

    /** Brings a version back, the one before this one if none is named. Version 0 is what nobody has arranged. */
    Curation undo(CuratedFront front, IfMatch versions, Optional<Long> which, Caller caller) {
        var before = curations.find(front.key());
        versions.require(version(before));
        if (before.isEmpty()) {
            throw Problems.conflict("Nobody has arranged this front: there is nothing to undo.");
        }
        var restored = which.orElse(version(before) - 1);
        return replace(front, before, arrangement(front, restored), restored, caller);
    }

    private Arrangement arrangement(CuratedFront front, long version) {
        if (version == 0) {
            return rehearsal.byDefault(front.subject());
        }
        return curations
                .find(front.key(), version)
                .map(Curation::arrangement)
                .orElseThrow(() ->
                        Problems.invalid(List.of(new FieldError("version", "is not one that this front has had"))));
    }

    private Curation replace(
            CuratedFront front,
            Optional<Curation> before,
            Arrangement arrangement,
            @Nullable Long restored,
            Caller caller) {
        var by = new Editor(caller.id(), caller.name());
        var after = new Curation(front.key(), version(before) + 1, by, clock.instant(), restored, arrangement);
        if (!curations.replace(before, after)) {
            throw Problems.changedMeanwhile("Somebody has arranged this front since you read it.");
        }
        pressroom.rearrange();
        announcing.tellOfFront(front.key());
        return after;
    }

    private static long version(Optional<Curation> curation) {
        return curation.map(Curation::version).orElse(0L);
    }
}
