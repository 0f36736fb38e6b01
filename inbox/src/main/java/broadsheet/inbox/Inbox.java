package broadsheet.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.messaging.Message;

/**
 * The consumer of one topic: reads each record of a batch and has the whole batch applied at once.
 *
 * <p>What it applies must be safe to apply again: a batch that failed half-way comes back whole.
 *
 * @param <E> what a record is read as
 */
public final class Inbox<E> implements Consumer<Message<List<byte[]>>> {

    private final Reader<E> reader;
    private final Consumer<List<E>> application;
    private final DeadLetters deadLetters;

    /** An inbox whose unreadable and inapplicable records go to the given dead letters. */
    public Inbox(Reader<E> reader, Consumer<List<E>> application, DeadLetters deadLetters) {
        this.reader = reader;
        this.application = application;
        this.deadLetters = deadLetters;
    }

    @Override
    public void accept(Message<List<byte[]>> batch) {
        var refused = new ArrayList<Refused>();
        var read =
                Delivery.in(batch).flatMap(delivery -> read(delivery, refused)).toList();
        if (!read.isEmpty()) {
            apply(read, refused);
        }
        // At the end: a batch that comes back whole must not dead-letter its records each time
        refused.forEach(record -> deadLetters.take(record.delivery(), record.cause()));
    }

    private Stream<Read<E>> read(Delivery delivery, List<Refused> refused) {
        try {
            var headers = delivery.texts();
            var body = delivery.body();
            var event = body == null ? reader.readTombstone(headers) : reader.read(headers, body);
            return event.map(it -> new Read<>(delivery, it)).stream();
        } catch (RuntimeException e) {
            // Reading depends on nothing but the record: it would fail for ever
            refused.add(new Refused(delivery, e));
            return Stream.empty();
        }
    }

    private void apply(List<Read<E>> read, List<Refused> refused) {
        try {
            application.accept(read.stream().map(Read::event).toList());
        } catch (RuntimeException e) {
            throwIfItMayPass(e);
            read.forEach(alone -> applyAlone(alone, refused));
        }
    }

    private void applyAlone(Read<E> read, List<Refused> refused) {
        try {
            application.accept(List.of(read.event()));
        } catch (RuntimeException e) {
            throwIfItMayPass(e);
            refused.add(new Refused(read.delivery(), e));
        }
    }

    private static void throwIfItMayPass(RuntimeException e) {
        if (Passing.is(e)) {
            throw e;
        }
    }

    /** How a record becomes what the inbox applies. */
    @FunctionalInterface
    public interface Reader<E> {

        /**
         * Reads one record.
         *
         * @return what it says; empty when it is none of this consumer's business, such as a type that came later
         * @throws RuntimeException if the record can never be read
         */
        Optional<E> read(Map<String, String> headers, byte[] body);

        /**
         * Reads a record without a value, by which a compacted topic forgets a key.
         *
         * @return what it says; empty, and the record is skipped, unless the consumer has a use for it
         */
        default Optional<E> readTombstone(Map<String, String> headers) {
            return Optional.empty();
        }
    }

    private record Read<E>(Delivery delivery, E event) {}

    private record Refused(Delivery delivery, RuntimeException cause) {}
}
