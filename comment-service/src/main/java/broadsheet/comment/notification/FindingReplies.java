package broadsheet.comment.notification;

import broadsheet.comment.storage.Writings;
import broadsheet.events.Comment;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds out whom replies are for: events say under which name a comment was written, but not by whom. */
@Component
class FindingReplies {

    private final Writings writings;

    FindingReplies(Writings writings) {
        this.writings = writings;
    }

    /**
     * The readers whom these comments answer, by the comments' ids. A comment on an article answers nobody; nor does
     * one to oneself, to a comment that is nobody's, or by somebody who isn't known.
     */
    Map<String, String> recipients(Collection<Comment> comments) {
        var replies =
                comments.stream().filter(comment -> comment.parentId() != null).toList();
        if (replies.isEmpty()) {
            return Map.of();
        }
        var authors = writings.authors(replies.stream()
                .flatMap(reply -> Stream.of(reply.id(), String.valueOf(reply.parentId())))
                .distinct()
                .toList());
        var recipients = new HashMap<String, String>();
        for (var reply : replies) {
            var recipient = authors.get(String.valueOf(reply.parentId()));
            var author = authors.get(reply.id());
            // Whoever wrote what is gone isn't known any more
            if (recipient != null && !recipient.equals(author) && (author != null || !reply.isVisible())) {
                recipients.put(reply.id(), recipient);
            }
        }
        return recipients;
    }
}
