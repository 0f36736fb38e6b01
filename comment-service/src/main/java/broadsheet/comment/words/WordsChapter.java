package broadsheet.comment.words;

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

/** Which words were added and removed. */
@Component
class WordsChapter implements Chapter {

    private final Versions versions;

    WordsChapter(Words words) {
        this.versions = words.versions();
    }

    @Override
    public Subject subject() {
        return Subject.WORD;
    }

    @Override
    public List<JournalLine> lines(Optional<PlaceInTime> before, int atMost) {
        return versions.newestFirst(Filters.empty(), before, atMost).stream()
                .map(this::line)
                .toList();
    }

    private JournalLine line(Document document) {
        var place = versions.place(document);
        var word = Word.read(document);
        return new JournalLine(
                place.id(),
                place.at(),
                Subject.WORD,
                word.id(),
                word.version(),
                word.by(),
                new State(word.phrase().text(), word.phrase().exactAccents(), word.removed()));
    }

    private record State(String text, boolean exactAccents, boolean removed) {}
}
