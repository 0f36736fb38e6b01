package broadsheet.importing.article;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects what isn't understood while one article is read; for one thread. */
public final class Notes {

    private final Map<String, Note> byKind = new LinkedHashMap<>();

    /**
     * Notes one thing.
     *
     * @param kind the same words for the same thing
     * @param example what it was here
     */
    public void add(String kind, String example) {
        byKind.merge(kind, new Note(kind, 1, example.strip()), (known, _) -> known.again());
    }

    /** Takes over what was noted elsewhere. */
    public void add(Note note) {
        byKind.merge(
                note.kind(),
                note,
                (known, more) -> new Note(known.kind(), known.count() + more.count(), known.example()));
    }

    /** What was noted, in the order in which it was first met. */
    public List<Note> list() {
        return List.copyOf(byKind.values());
    }
}
