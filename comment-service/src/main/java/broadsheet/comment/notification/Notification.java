package broadsheet.comment.notification;

import broadsheet.web.paging.PlaceInTime;
import java.time.Instant;

/**
 * That a reader was answered.
 *
 * @param id the reply's
 * @param parentId the reader's comment
 * @param at when the reply was first to be seen
 */
record Notification(String id, String articleId, String parentId, Instant at, boolean read) {

    /** Its place in the reader's list. */
    PlaceInTime place() {
        return new PlaceInTime(at, id);
    }
}
