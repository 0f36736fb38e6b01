package broadsheet.comment.words;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Looks for a list's words in a text; a change of the list counts for the next text, on every instance. */
@Component
public class FindingWords {

    private final Words words;
    private final Revisions revisions;
    private final Map<WordList, Known> known = new ConcurrentHashMap<>();

    FindingWords(Words words, Revisions revisions) {
        this.words = words;
        this.revisions = revisions;
    }

    /** The first of a list's words that a text has, as it is written in the list. */
    public Optional<String> find(WordList list, String text) {
        var revision = revisions.of(list);
        var matcher = revision.isSettled() ? known(list, revision.number()) : new Matcher(words.all(list));
        return matcher.find(text).map(Phrase::text);
    }

    private Matcher known(WordList list, long revision) {
        return known.compute(
                        list,
                        (_, before) -> before != null && before.revision() == revision
                                ? before
                                : new Known(revision, new Matcher(words.all(list))))
                .matcher();
    }

    private record Known(long revision, Matcher matcher) {}
}
