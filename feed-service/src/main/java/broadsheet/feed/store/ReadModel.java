package broadsheet.feed.store;

import static java.util.function.BinaryOperator.maxBy;
import static java.util.stream.Collectors.toMap;

import broadsheet.events.Event;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.bson.Document;

/**
 * All projections, in the generations that there are: the one that is served, and at times another that is being built
 * beside it.
 */
public final class ReadModel {

    private final MongoDatabase database;
    private final Generations generations;
    private final List<Projection<?>> projections;

    ReadModel(MongoDatabase database, Generations generations, List<Projection<?>> projections) {
        this.database = database;
        this.generations = generations;
        this.projections = List.copyOf(projections);
    }

    /** All there are. */
    public List<Projection<?>> projections() {
        return projections;
    }

    /**
     * Keeps what has happened, where that is news, in each generation that needs it. Which these are is asked before: a
     * record that was polled before a generation was begun is read by whoever builds it, since its topic ends later.
     */
    public <E extends Event> void take(Projection<E> projection, Collection<E> events) {
        for (var generation : generations.read().kept()) {
            fill(generation, projection, events);
        }
    }

    /** Keeps events in one generation, where they are news. */
    public <E extends Event> void fill(long generation, Projection<E> projection, Collection<E> events) {
        NewestWins.write(
                in(generation, projection),
                newest(events).stream().map(projection::document).toList());
    }

    /** Makes one ready to be filled or to be read. */
    public void prepare(long generation) {
        projections.forEach(projection -> projection.index(in(generation, projection)));
    }

    /** Drops what is left of all other generations. */
    public void dropAllBut(long generation) {
        var left = new ArrayList<String>();
        for (var projection : projections) {
            var kept = collection(generation, projection);
            var ofAny = Pattern.compile(Pattern.quote(projection.name()) + "(-\\d+)?");
            database.listCollectionNames().forEach(name -> {
                if (ofAny.matcher(name).matches() && !name.equals(kept)) {
                    left.add(name);
                }
            });
        }
        left.forEach(name -> database.getCollection(name).drop());
    }

    /** What readers are shown of a projection. */
    MongoCollection<Document> served(Projection<?> projection) {
        return in(generations.served(), projection);
    }

    private MongoCollection<Document> in(long generation, Projection<?> projection) {
        return database.getCollection(collection(generation, projection));
    }

    private static String collection(long generation, Projection<?> projection) {
        return generation == 0 ? projection.name() : projection.name() + "-" + generation;
    }

    /** The newest event of each thing that they tell of. */
    private static <E extends Event> Collection<E> newest(Collection<E> events) {
        return events.stream()
                .collect(toMap(Event::subject, event -> event, maxBy(Comparator.comparingLong(Event::version))))
                .values();
    }
}
