package broadsheet.importing.source;

import java.util.SortedMap;
import java.util.TreeMap;

/** Takes down what is in a file while it is looked through. */
public final class Counting {

    private final SortedMap<String, Long> leftOut = new TreeMap<>();
    private long articles;

    /** One more that can be imported. */
    public void article() {
        articles++;
    }

    /** One more of a kind that can't. */
    public void leftOut(String kind) {
        leftOut.merge(kind, 1L, Long::sum);
    }

    /**
     * Looks through a file.
     *
     * @param look reads all of it
     */
    public Survey survey(Runnable look) {
        try {
            look.run();
            return new Survey(articles, leftOut, null);
        } catch (BrokenSource e) {
            return new Survey(articles, leftOut, e);
        }
    }
}
