package broadsheet.comment.notification;

import java.time.DateTimeException;
import java.time.Instant;

/** A place in a reader's list, newest first. */
record NotificationPlace(Instant at, String id) {

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException if it can't have been that
     */
    static NotificationPlace parse(String text) {
        var parts = text.split(" ", 2);
        if (parts.length != 2 || parts[1].isEmpty()) {
            throw new IllegalArgumentException("no place in a list of notifications");
        }
        try {
            return new NotificationPlace(Instant.ofEpochMilli(Long.parseLong(parts[0])), parts[1]);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no time", e);
        }
    }

    static NotificationPlace of(Notification notification) {
        return new NotificationPlace(notification.at(), notification.id());
    }

    @Override
    public String toString() {
        return at.toEpochMilli() + " " + id;
    }
}
