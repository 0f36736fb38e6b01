package broadsheet.comment.notification;

import broadsheet.comment.domain.Comment;
import broadsheet.comment.domain.CommentId;
import broadsheet.comment.domain.Visible;
import broadsheet.comment.live.Channel;
import broadsheet.comment.live.Streaming;
import broadsheet.comment.storage.Comments;
import broadsheet.comment.writing.CommentAnswer;
import broadsheet.comment.writing.FindingDiscussion;
import broadsheet.web.identity.Caller;
import broadsheet.web.paging.Cursor;
import broadsheet.web.paging.Limit;
import broadsheet.web.paging.PlaceInTime;
import broadsheet.web.problem.Problems;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/me/notifications")
@Tag(name = "Notifications", description = "Hear of replies to one's comments")
class NotificationController {

    private final Notifications notifications;
    private final Comments comments;
    private final FindingDiscussion discussions;
    private final Streaming streaming;

    NotificationController(
            Notifications notifications, Comments comments, FindingDiscussion discussions, Streaming streaming) {
        this.notifications = notifications;
        this.comments = comments;
        this.discussions = discussions;
        this.streaming = streaming;
    }

    @GetMapping
    @Operation(operationId = "listNotifications", summary = "List the replies to one's comments, newest first")
    ResponseEntity<NotificationPage> list(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String limit,
            Caller caller) {
        var size = Limit.parse(limit);
        var found = notifications.of(caller.id(), Cursor.parse(cursor, PlaceInTime::parse), size.items() + 1);
        var shown = found.stream().limit(size.items()).toList();
        var items = shown.stream().flatMap(this::withReply).toList();
        if (found.size() == shown.size()) {
            return ResponseEntity.ok(new NotificationPage(items, null));
        }
        var next = new Cursor(shown.getLast().place().toString());
        return ResponseEntity.ok()
                .header(HttpHeaders.LINK, next.linkNext("/me/notifications", size))
                .body(new NotificationPage(items, next.text()));
    }

    @GetMapping("/unread-count")
    @Operation(operationId = "countUnreadNotifications", summary = "Count the replies that one has not read")
    Unread unread(Caller caller) {
        return new Unread(notifications.countUnread(caller.id()));
    }

    @PutMapping("/{id}/read")
    @Operation(operationId = "readNotification", summary = "Mark a notification as read")
    ResponseEntity<Void> read(@PathVariable String id, Caller caller) {
        if (!notifications.markRead(caller.id(), id)) {
            throw Problems.notFound("You have no notification with the id " + id + ".");
        }
        return ResponseEntity.noContent().build();
    }

    @PutMapping("/read")
    @Operation(operationId = "readAllNotifications", summary = "Mark all notifications as read")
    ResponseEntity<Void> readAll(Caller caller) {
        notifications.markAllRead(caller.id());
        return ResponseEntity.noContent().build();
    }

    @GetMapping(path = "/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(
            operationId = "streamNotifications",
            summary = "Hear of replies as they come",
            description = "Server-sent events: `unread` (`unread`) at first, `reply` (`id`, `at`, `reply`), `removed`"
                    + " (`id`); `reset` to who must load the list anew. Resumed from any instance by `Last-Event-ID`.")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.TEXT_EVENT_STREAM_VALUE, schema = @Schema(type = "string")))
    void stream(
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId,
            Caller caller,
            HttpServletRequest request,
            HttpServletResponse response) {
        var reader = caller.id();
        streaming.serve(
                request,
                response,
                Channel.ofReader(reader),
                lastEventId,
                () -> Streaming.aside("unread", "{\"unread\":" + notifications.countUnread(reader) + "}"));
    }

    /** Nothing, when the reply has gone since; without its words when readers don't see the article any more. */
    private Stream<Item> withReply(Notification notification) {
        return comments.find(CommentId.parse(notification.id())).stream()
                .filter(Visible.class::isInstance)
                .map(reply -> Item.of(notification, seen(reply)));
    }

    private CommentAnswer seen(Comment reply) {
        return discussions.isLive(reply.posting().articleId()) ? CommentAnswer.of(reply) : CommentAnswer.place(reply);
    }

    /**
     * A reader's notifications.
     *
     * @param next the cursor of the next page; absent on the last
     */
    record NotificationPage(
            List<Item> notifications, @Nullable String next) {}

    /**
     * One of them.
     *
     * @param parentId the reader's comment
     * @param at when the reply was first to be seen
     */
    record Item(String id, String articleId, String parentId, Instant at, boolean read, CommentAnswer reply) {

        static Item of(Notification notification, CommentAnswer reply) {
            return new Item(
                    notification.id(),
                    notification.articleId(),
                    notification.parentId(),
                    notification.at(),
                    notification.read(),
                    reply);
        }
    }

    record Unread(long unread) {}
}
