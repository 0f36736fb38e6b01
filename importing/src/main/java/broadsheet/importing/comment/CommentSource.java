package broadsheet.importing.comment;

import java.util.SortedMap;
import java.util.function.Consumer;

/** A file with comments, which can be read as often as need be. */
public interface CommentSource {

    /** How many comments can be brought in. */
    long comments();

    /** What can't, by kind and number: {@code spam → 120}. */
    SortedMap<String, Long> leftOut();

    /**
     * Reads the comments in the order of the file, and keeps none of them.
     *
     * @throws broadsheet.importing.source.BrokenSource where the file can't be read on
     */
    void read(Consumer<OldComment> reader);
}
