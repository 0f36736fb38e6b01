package broadsheet.feed.rebuild;

import broadsheet.feed.intake.Announcing;
import broadsheet.feed.pressroom.Pressroom;
import broadsheet.feed.store.Generations;
import broadsheet.feed.store.ReadModel;
import broadsheet.web.problem.Problems;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Rebuilds the read model. What is asked for is written down first and done then, by whichever replica gets to it: one
 * that is killed meanwhile leaves it to any other, which goes on from where it was.
 */
final class Rebuilding implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuilding.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private final Generations generations;
    private final ReadModel readModel;
    private final Rebuilds rebuilds;
    private final ReadingLog reading;
    private final Pressroom pressroom;
    private final Announcing announcing;
    private final Duration keepOld;
    private final InstantSource clock;
    private final Semaphore asked = new Semaphore(0);
    private volatile Optional<Thread> working = Optional.empty();
    private boolean inTrouble;

    Rebuilding(
            Generations generations,
            ReadModel readModel,
            Rebuilds rebuilds,
            ReadingLog reading,
            Pressroom pressroom,
            Announcing announcing,
            Duration keepOld,
            InstantSource clock) {
        this.generations = generations;
        this.readModel = readModel;
        this.rebuilds = rebuilds;
        this.reading = reading;
        this.pressroom = pressroom;
        this.announcing = announcing;
        this.keepOld = keepOld;
        this.clock = clock;
    }

    /**
     * Begins one, and returns at once.
     *
     * @throws org.springframework.web.ErrorResponseException a 409 while there is one that isn't done
     */
    Rebuild begin() {
        var number = generations
                .beginNext()
                .orElseThrow(() -> Problems.conflict("Rebuild %d is not done yet."
                        .formatted(generations.read().last())));
        rebuilds.enter(number);
        LOG.info("Generation {} of the read model is being built", number);
        asked.release();
        return rebuilds.find(number).orElseThrow();
    }

    @Override
    public void start() {
        working = Optional.of(Thread.ofPlatform().name("rebuilding").daemon().start(this::work));
    }

    @Override
    public void stop() {
        var thread = working;
        working = Optional.empty();
        thread.ifPresent(Thread::interrupt);
    }

    @Override
    public boolean isRunning() {
        return working.isPresent();
    }

    private void work() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                look();
                var _ = asked.tryAcquire(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
                asked.drainPermits();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        try {
            var unfinished = generations.read().unfinished();
            if (unfinished != null) {
                // It may be that who began it was killed before writing it down
                rebuilds.enter(unfinished);
                rebuilds.claim(unfinished).ifPresent(this::carryOn);
            }
            inTrouble = false;
        } catch (RuntimeException e) {
            if (!inTrouble && isRunning()) {
                LOG.warn("The read model can't be rebuilt now, it is tried again: {}", e.getMessage());
            }
            inTrouble = true;
        }
    }

    private void carryOn(Rebuild rebuild) {
        switch (rebuild.state()) {
            case READING -> {
                if (reading.into(rebuild) && generations.serve(rebuild.number())) {
                    pressroom.pressEverything();
                    // Told again, should anything fail before it is noted
                    announcing.tellOfEverything();
                    rebuilds.noteSwitched(rebuild.number());
                    LOG.info("Generation {} of the read model is served now", rebuild.number());
                }
            }
            case SWITCHED -> {
                if (isOver(rebuild.switchedAt())) {
                    readModel.dropAllBut(rebuild.number());
                    rebuilds.noteDone(rebuild.number());
                    generations.finish(rebuild.number());
                }
            }
            case DONE -> generations.finish(rebuild.number());
        }
    }

    private boolean isOver(@Nullable Instant switchedAt) {
        return switchedAt == null || switchedAt.plus(keepOld).isBefore(clock.instant());
    }
}
