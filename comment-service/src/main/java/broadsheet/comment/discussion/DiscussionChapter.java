package broadsheet.comment.discussion;

import broadsheet.comment.domain.Discussion;
import broadsheet.comment.journal.Chapter;
import broadsheet.comment.journal.JournalLine;
import broadsheet.comment.journal.Subject;
import broadsheet.comment.storage.Discussions;
import broadsheet.web.paging.PlaceInTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which discussions were opened and closed by hand, or closed for their age. */
@Component
class DiscussionChapter implements Chapter {

    private final Discussions discussions;

    DiscussionChapter(Discussions discussions) {
        this.discussions = discussions;
    }

    @Override
    public Subject subject() {
        return Subject.DISCUSSION;
    }

    @Override
    public List<JournalLine> lines(Optional<PlaceInTime> before, int atMost) {
        return discussions.turns(before, atMost).stream().map(this::line).toList();
    }

    private JournalLine line(Discussion discussion) {
        var place = discussions.place(discussion);
        var last = discussion.last();
        return new JournalLine(
                place.id(),
                place.at(),
                Subject.DISCUSSION,
                discussion.articleId().toString(),
                discussion.version().value(),
                last.by(),
                new State(discussion.open(), last.cause().toString(), last.note()));
    }

    private record State(
            boolean open, String cause, @Nullable String note) {}
}
