package broadsheet.feed.rebuild;

import static java.nio.charset.StandardCharsets.UTF_8;

import broadsheet.events.Event;
import broadsheet.feed.store.Projection;
import broadsheet.feed.store.ReadModel;
import broadsheet.inbox.Passing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Fills one projection of a generation with records of its log. */
final class FillingGeneration<E extends Event> {

    private final ReadModel readModel;
    private final long generation;
    private final Projection<E> projection;

    FillingGeneration(ReadModel readModel, long generation, Projection<E> projection) {
        this.readModel = readModel;
        this.generation = generation;
        this.projection = projection;
    }

    /**
     * Takes them in, those that are news.
     *
     * @return how many can never be taken: whoever consumes the topic has put them aside, and said so
     */
    int with(List<ConsumerRecord<byte[], byte[]>> records) {
        var unreadable = new ArrayList<ConsumerRecord<byte[], byte[]>>();
        var events =
                records.stream().flatMap(record -> read(record, unreadable)).toList();
        return unreadable.size() + fill(events);
    }

    private Stream<E> read(ConsumerRecord<byte[], byte[]> record, List<ConsumerRecord<byte[], byte[]>> unreadable) {
        try {
            return read(record).stream();
        } catch (RuntimeException _) {
            unreadable.add(record);
            return Stream.empty();
        }
    }

    private Optional<E> read(ConsumerRecord<byte[], byte[]> record) {
        var body = record.value();
        return body == null ? projection.readTombstone(headers(record)) : projection.read(headers(record), body);
    }

    private int fill(List<E> events) {
        if (events.isEmpty()) {
            return 0;
        }
        try {
            readModel.fill(generation, projection, events);
            return 0;
        } catch (RuntimeException e) {
            if (Passing.is(e)) {
                throw e;
            }
            return events.size() == 1
                    ? 1
                    : events.stream().mapToInt(event -> fill(List.of(event))).sum();
        }
    }

    private static Map<String, String> headers(ConsumerRecord<byte[], byte[]> record) {
        var headers = new HashMap<String, String>();
        for (var header : record.headers()) {
            if (header.value() != null) {
                headers.put(header.key(), new String(header.value(), UTF_8));
            }
        }
        return headers;
    }
}
