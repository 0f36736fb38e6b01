package broadsheet.local.deadletters;

import broadsheet.local.command.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** All dead letters that there are, without their bodies. */
final class Letters {

    private final Map<Place, DeadLetter> all = new TreeMap<>();

    private Letters() {}

    static Letters in(LetterTopics topics) {
        var letters = new Letters();
        topics.read(letters::add);
        return letters;
    }

    /** By topic, the oldest first. */
    Stream<DeadLetter> all() {
        return all.values().stream();
    }

    List<DeadLetter> open() {
        return all().filter(DeadLetter::isOpen).toList();
    }

    /**
     * Those that an operator named.
     *
     * @throws Refusal if one of them isn't there
     */
    List<DeadLetter> named(List<String> ids) {
        return ids.stream().map(Place::parse).distinct().map(this::named).toList();
    }

    private DeadLetter named(Place id) {
        return Optional.ofNullable(all.get(id)).orElseThrow(() -> Refusal.ofUnknown("There is no dead letter " + id));
    }

    private void add(ConsumerRecord<byte[], byte[]> record) {
        var headers = DeadLetter.headers(record);
        Decision.settledBy(headers)
                .ifPresentOrElse(
                        offset -> Decision.read(headers)
                                .ifPresent(decision ->
                                        decide(new Place(record.topic(), record.partition(), offset), decision)),
                        () -> {
                            var letter = DeadLetter.of(record);
                            all.put(letter.id(), letter);
                        });
    }

    /** What it decided of may have been kept for long enough. */
    private void decide(Place id, Decision decision) {
        all.computeIfPresent(id, (_, letter) -> letter.decided(decision));
    }
}
