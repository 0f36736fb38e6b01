package broadsheet.article.schedule;

import broadsheet.article.storage.Schedule.Reminder;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * When to look again at what could not be done, or was not found planned: after as long as it is overdue, so that many
 * of these take no time from those that can be done.
 */
final class LookingAgain {

    private static final Duration LATEST = Duration.ofSeconds(30);

    private final Map<Reminder, Instant> next = new HashMap<>();

    boolean isLater(Reminder reminder, Instant now) {
        return next.getOrDefault(reminder, now).isAfter(now);
    }

    void postpone(Reminder reminder, Instant now) {
        var overdue = Duration.between(reminder.at(), now);
        next.put(reminder, now.plus(overdue.compareTo(LATEST) > 0 ? LATEST : overdue));
    }

    /** Forgets all but these. */
    void retain(Set<Reminder> reminders) {
        next.keySet().retainAll(reminders);
    }
}
