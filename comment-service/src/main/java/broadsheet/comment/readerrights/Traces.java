package broadsheet.comment.readerrights;

import java.util.function.Consumer;

/** A place in which something is kept of readers. */
public interface Traces {

    /** Hands over all that is kept of a reader here, as far as they may know it. */
    void export(String readerId, Consumer<Trace> to);

    /** Erases all that is kept of a reader here. Safe to be broken off, and to be done again. */
    void erase(String readerId);
}
