package broadsheet.article.schedule;

import broadsheet.article.domain.Article;
import broadsheet.article.drafting.ChangingArticle;
import broadsheet.article.storage.Articles;
import broadsheet.article.storage.Schedule;
import broadsheet.article.storage.Schedule.Reminder;
import com.mongodb.MongoException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Makes the moves that were planned, each within a blink of its time and once, however many instances are at it: the
 * move is the same conditional write that an editor's is, and only one instance's succeeds.
 */
@Component
class KeepingSchedule implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(KeepingSchedule.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);
    private static final Duration BETWEEN_REMINDINGS = Duration.ofMinutes(1);
    private static final int AT_ONCE = 200;

    /** A reminder is written before its plan; until then it may look as if there were none. */
    private static final Duration PLAN_IS_WRITTEN_WITHIN = Duration.ofMinutes(1);

    private final Schedule schedule;
    private final Articles articles;
    private final ChangingArticle changing;
    private final InstantSource clock;
    private final Set<Reminder> failing = new HashSet<>();
    private final LookingAgain again = new LookingAgain();
    private Instant lastReminding = Instant.EPOCH;
    private boolean inTrouble;
    private volatile Optional<Thread> looking = Optional.empty();

    KeepingSchedule(Schedule schedule, Articles articles, ChangingArticle changing, InstantSource clock) {
        this.schedule = schedule;
        this.articles = articles;
        this.changing = changing;
        this.clock = clock;
    }

    @Override
    public void start() {
        looking = Optional.of(Thread.ofVirtual().name("schedule").start(this::look));
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
                keepAll();
                Thread.sleep(BETWEEN_LOOKS);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void keepAll() {
        try {
            var now = clock.instant();
            remindOfWhatIsOverdue(now);
            keepWhatIsDueBy(now);
            inTrouble = false;
        } catch (MongoException e) {
            LOG.debug("The schedule can't be read now: {}", e.getMessage());
        } catch (RuntimeException e) {
            if (!inTrouble) {
                LOG.error("The schedule can't be kept, it is tried again: {}", e.getMessage(), e);
            }
            inTrouble = true;
        }
    }

    private void remindOfWhatIsOverdue(Instant now) {
        if (!lastReminding.plus(BETWEEN_REMINDINGS).isAfter(now)) {
            schedule.remindOfWhatIsOverdueSince(now.minus(BETWEEN_REMINDINGS));
            lastReminding = now;
        }
    }

    /** Page by page, so that those that have to wait keep no other waiting. */
    private void keepWhatIsDueBy(Instant now) {
        var due = new HashSet<Reminder>();
        var page = schedule.due(now, Optional.empty(), AT_ONCE);
        while (!page.isEmpty()) {
            page.stream().filter(reminder -> !again.isLater(reminder, now)).forEach(this::keep);
            due.addAll(page);
            page = schedule.due(now, Optional.of(page.getLast()), AT_ONCE);
        }
        failing.retainAll(due);
        again.retain(due);
    }

    /** One article's trouble must not keep the others waiting; it is told once, and tried again. */
    private void keep(Reminder reminder) {
        try {
            var article = articles.find(reminder.article());
            var made = article.flatMap(changing::makeWhatIsDue).isPresent();
            if (made || article.filter(found -> mayHaveAPlan(found, reminder)).isEmpty()) {
                schedule.done(reminder);
            } else {
                again.postpone(reminder, clock.instant());
            }
            failing.remove(reminder);
        } catch (RuntimeException e) {
            again.postpone(reminder, clock.instant());
            if (failing.add(reminder)) {
                LOG.error(
                        "{}: what was planned for {} can't be done, and is tried again: {}",
                        reminder.article(),
                        reminder.at(),
                        e.getMessage(),
                        e);
            }
        }
    }

    /** Or may have one, that is just being written. */
    private boolean mayHaveAPlan(Article article, Reminder reminder) {
        var now = clock.instant();
        return article.plan().next().filter(at -> !at.isAfter(now)).isPresent()
                || reminder.at().plus(PLAN_IS_WRITTEN_WITHIN).isAfter(now);
    }
}
