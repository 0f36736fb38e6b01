package broadsheet.comment.discussion;

import broadsheet.comment.domain.ArticleId;
import broadsheet.comment.domain.Discussion;
import broadsheet.comment.settings.FindingRules;
import broadsheet.comment.settings.FindingRules.AllRules;
import broadsheet.comment.storage.Discussions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Closes discussions that have been open for as many days as they are to be, each once, however many instances look: of
 * two that close the same one, one writes. It is only the telling that waits for this: a comment that comes too late is
 * refused by its time.
 */
@Component
class AgeingDiscussions implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(AgeingDiscussions.class);
    private static final int AT_ONCE = 500;

    private final Discussions discussions;
    private final FindingRules rules;
    private final AgeingSettings settings;
    private final InstantSource clock;
    private volatile Optional<Thread> looking = Optional.empty();
    private volatile boolean failing;

    AgeingDiscussions(Discussions discussions, FindingRules rules, AgeingSettings settings, InstantSource clock) {
        this.discussions = discussions;
        this.rules = rules;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void start() {
        looking = Optional.of(Thread.ofVirtual().name("ageing").start(this::look));
    }

    @Override
    public void stop() {
        looking.ifPresent(Thread::interrupt);
        looking = Optional.empty();
    }

    @Override
    public boolean isRunning() {
        return looking.isPresent();
    }

    private void look() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                closeAll();
                Thread.sleep(settings.betweenLooks());
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whatever is wrong with it, the next look is taken. */
    void closeAll() {
        try {
            var holding = rules.all();
            var days = holding.fewestDays();
            if (days > 0) {
                walk(holding, clock.instant().minus(Duration.ofDays(days)));
            }
            failing = false;
        } catch (RuntimeException e) {
            if (!failing && isRunning()) {
                LOG.warn("Discussions can't be looked at now, old ones are closed later: {}", e.toString());
            }
            failing = true;
        }
    }

    private void walk(AllRules holding, Instant openedBy) {
        var after = Optional.<ArticleId>empty();
        List<Discussion> old;
        do {
            old = discussions.openSince(openedBy, after, AT_ONCE);
            old.forEach(discussion -> close(discussion, holding.of(discussion).closeAfterDays()));
            after = old.isEmpty() ? after : Optional.of(old.getLast().articleId());
        } while (old.size() == AT_ONCE);
    }

    private void close(Discussion discussion, int days) {
        var now = clock.instant();
        if (days > 0) {
            discussion
                    .age(now.minus(Duration.ofDays(days)), now)
                    .filter(closed -> discussions.store(discussion, closed))
                    .ifPresent(
                            _ -> LOG.info("{} no longer takes comments, after {} days", discussion.articleId(), days));
        }
    }
}
