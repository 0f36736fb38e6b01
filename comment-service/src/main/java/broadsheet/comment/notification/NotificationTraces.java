package broadsheet.comment.notification;

import broadsheet.comment.readerrights.Trace;
import broadsheet.comment.readerrights.Traces;
import broadsheet.web.paging.PlaceInTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** What a reader was told of, and whether they read it. */
@Component
class NotificationTraces implements Traces {

    private static final int AT_ONCE = 100;

    private final Notifications notifications;

    NotificationTraces(Notifications notifications) {
        this.notifications = notifications;
    }

    @Override
    public void export(String readerId, Consumer<Trace> to) {
        var place = Optional.<PlaceInTime>empty();
        List<Notification> part;
        do {
            part = notifications.of(readerId, place, AT_ONCE);
            part.forEach(notification -> to.accept(new Trace("notification", notification)));
            place = part.isEmpty() ? place : Optional.of(part.getLast().place());
        } while (part.size() == AT_ONCE);
    }

    @Override
    public void erase(String readerId) {
        notifications.forget(readerId);
    }
}
