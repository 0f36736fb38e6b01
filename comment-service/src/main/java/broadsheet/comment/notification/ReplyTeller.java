package broadsheet.comment.notification;

import broadsheet.comment.live.Channel;
import broadsheet.comment.live.Heard;
import broadsheet.comment.live.Saying;
import broadsheet.comment.live.SeenComment;
import broadsheet.comment.live.Teller;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a reader hears on their own channel: that they were answered, or no longer are. */
@Component
class ReplyTeller implements Teller {

    private final FindingReplies finding;

    ReplyTeller(FindingReplies finding) {
        this.finding = finding;
    }

    @Override
    public List<Saying> tell(List<Heard> news, Optional<Channel> only) {
        if (only.isPresent() && only.get().kind() != Channel.Kind.READER) {
            return List.of();
        }
        var recipients = finding.recipients(
                news.stream().map(heard -> heard.event().comment()).toList());
        return news.stream()
                .flatMap(heard ->
                        Optional.ofNullable(recipients.get(heard.event().subject()))
                                .map(Channel::ofReader)
                                .filter(channel -> only.isEmpty() || only.get().equals(channel))
                                .map(channel -> saying(heard, channel))
                                .stream())
                .toList();
    }

    private static Saying saying(Heard heard, Channel channel) {
        var comment = heard.event().comment();
        return comment.isVisible()
                ? new Saying(heard, channel, "reply", new Answered(comment.id(), heard.at(), SeenComment.of(comment)))
                : new Saying(heard, channel, "removed", new Gone(comment.id()));
    }

    /** A reply that is to be seen. */
    private record Answered(String id, Instant at, SeenComment reply) {}

    /** A reply that is no longer to be seen. */
    private record Gone(String id) {}
}
