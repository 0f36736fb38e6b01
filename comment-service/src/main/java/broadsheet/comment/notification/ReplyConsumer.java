package broadsheet.comment.notification;

import broadsheet.events.Comment;
import broadsheet.events.CommentEvent;
import broadsheet.events.CommentTombstone;
import broadsheet.events.EventFormat;
import broadsheet.inbox.DeadLetters;
import broadsheet.inbox.Inbox;
import broadsheet.outbox.Courier;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Listens to the comments' topic for replies. */
@Configuration(proxyBeanMethods = false)
class ReplyConsumer {

    @Bean
    Consumer<Message<List<byte[]>>> notifications(
            FindingReplies finding, Notifications notifications, Courier courier, InstantSource clock) {
        return new Inbox<>(
                new Reading(),
                told -> keep(newest(told), notifications, finding),
                new DeadLetters("comment-service-notifications", courier, clock));
    }

    private static void keep(Collection<Told> told, Notifications notifications, FindingReplies finding) {
        var recipients = finding.recipients(told.stream().map(Told::comment).toList());
        notifications.hide(told.stream()
                .map(Told::comment)
                .filter(it -> it.parentId() != null && !it.isVisible() && !recipients.containsKey(it.id()))
                .toList());
        var replies = told.stream()
                .filter(it -> recipients.containsKey(it.comment().id()))
                .map(it -> new Reply(recipients.getOrDefault(it.comment().id(), ""), it.comment(), it.at()))
                .toList();
        notifications.keep(replies);
        forgetLate(replies, notifications, finding);
    }

    /** Whoever was erased at that moment may have been forgotten just before this was kept. */
    private static void forgetLate(List<Reply> replies, Notifications notifications, FindingReplies finding) {
        var known = finding.recipients(replies.stream().map(Reply::comment).toList())
                .keySet();
        var late = replies.stream()
                .map(reply -> reply.comment().id())
                .filter(id -> !known.contains(id))
                .toList();
        if (!late.isEmpty()) {
            notifications.forget(late);
        }
    }

    private static Collection<Told> newest(List<Told> told) {
        return told.stream()
                .collect(Collectors.toMap(
                        it -> it.comment().id(),
                        it -> it,
                        BinaryOperator.maxBy(
                                Comparator.comparingLong(it -> it.comment().version()))))
                .values();
    }

    private record Told(Comment comment, Instant at) {}

    private static final class Reading implements Inbox.Reader<Told> {

        @Override
        public Optional<Told> read(Map<String, String> headers, byte[] body) {
            return EventFormat.read(headers, body)
                    .filter(CommentEvent.class::isInstance)
                    .map(CommentEvent.class::cast)
                    .map(event -> told(event, headers));
        }

        @Override
        public Optional<Told> readTombstone(Map<String, String> headers) {
            return CommentTombstone.read(headers).map(event -> told(event, headers));
        }

        private static Told told(CommentEvent event, Map<String, String> headers) {
            return new Told(event.comment(), Instant.parse(headers.getOrDefault("ce_time", "")));
        }
    }
}
