package broadsheet.feed.pressroom;

import broadsheet.feed.sitemap.Listing;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The articles that were published in one month, in parts that stay small however many they are, so that the change of
 * one article concerns no more than a part. In which part an article is follows from its id and the number of articles,
 * hence is the same on every replica. Used by one thread.
 */
final class Month {

    /** How many a part has on average at most; twice as many parts are made when there are more. */
    static final int IN_A_PART = 1_000;

    private final BitSet changed = new BitSet();
    private List<NavigableSet<Listing>> parts = empty(1);
    private int size;

    void add(Listing listing) {
        parts.get(part(listing)).add(listing);
        changed.set(part(listing));
        size++;
        if (size > IN_A_PART * parts.size()) {
            spreadOver(parts.size() * 2);
        }
    }

    void remove(Listing listing) {
        parts.get(part(listing)).remove(listing);
        changed.set(part(listing));
        size--;
        if (parts.size() > 1 && size <= IN_A_PART * (parts.size() / 2)) {
            spreadOver(parts.size() / 2);
        }
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** The numbers of the parts that have changed since this was asked before, those that are no more included. */
    List<Integer> changed() {
        var numbers = changed.stream().boxed().toList();
        changed.clear();
        return numbers;
    }

    /** What is in a part, the oldest first; nothing if there is no such part. */
    List<Listing> part(int number) {
        return number < parts.size() ? List.copyOf(parts.get(number)) : List.of();
    }

    private void spreadOver(int number) {
        var all = parts.stream().flatMap(Collection::stream).toList();
        changed.set(0, Math.max(number, parts.size()));
        parts = empty(number);
        all.forEach(listing -> parts.get(part(listing)).add(listing));
    }

    /** The number of parts is a power of two. */
    private int part(Listing listing) {
        var hash = listing.id().hashCode();
        return (hash ^ (hash >>> 16)) & (parts.size() - 1);
    }

    private static List<NavigableSet<Listing>> empty(int number) {
        var parts = new ArrayList<NavigableSet<Listing>>(number);
        IntStream.range(0, number).forEach(_ -> parts.add(new TreeSet<>(Listing.OLDEST_FIRST)));
        return parts;
    }
}
