package broadsheet.inbox;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** What a consumer applied, batch by batch. It refuses some news for good, and fails first as often as it is told. */
final class Ledger implements Consumer<List<String>> {

    static final String REFUSED = "refused";

    private final List<List<String>> tried = new CopyOnWriteArrayList<>();
    private final List<List<String>> applied = new CopyOnWriteArrayList<>();
    private final ConcurrentLinkedQueue<RuntimeException> failures = new ConcurrentLinkedQueue<>();

    @Override
    public void accept(List<String> news) {
        tried.add(news);
        var failure = failures.poll();
        if (failure != null) {
            throw failure;
        }
        if (news.contains(REFUSED)) {
            throw new IllegalStateException("This will never be applied");
        }
        applied.add(news);
    }

    /** Lets the next application fail; said again, the one after it as well. */
    void failNext(RuntimeException failure) {
        failures.add(failure);
    }

    List<List<String>> batches() {
        return List.copyOf(applied);
    }

    List<String> applied() {
        return applied.stream().flatMap(List::stream).toList();
    }

    int timesTried() {
        return tried.size();
    }
}
