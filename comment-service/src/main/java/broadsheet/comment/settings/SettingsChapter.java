package broadsheet.comment.settings;

import static java.util.Objects.requireNonNullElse;

import broadsheet.comment.domain.Judge.Moderator;
import broadsheet.comment.journal.Chapter;
import broadsheet.comment.journal.JournalLine;
import broadsheet.comment.journal.Subject;
import broadsheet.comment.storage.Versions;
import broadsheet.web.paging.PlaceInTime;
import com.mongodb.client.model.Filters;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** What was set, on which level. */
@Component
class SettingsChapter implements Chapter {

    private final SettingsStore store;

    SettingsChapter(SettingsStore store) {
        this.store = store;
    }

    @Override
    public Subject subject() {
        return Subject.SETTINGS;
    }

    @Override
    public List<JournalLine> lines(Optional<PlaceInTime> before, int atMost) {
        return store.versions().newestFirst(Filters.empty(), before, atMost).stream()
                .map(this::line)
                .toList();
    }

    private JournalLine line(Document document) {
        var place = store.versions().place(document);
        var settled = store.read(document);
        var by = settled.changedById();
        return new JournalLine(
                place.id(),
                place.at(),
                Subject.SETTINGS,
                Versions.id(document),
                settled.version(),
                by == null ? null : new Moderator(by, requireNonNullElse(settled.changedBy(), by)),
                settled.settings());
    }
}
