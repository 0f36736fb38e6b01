package broadsheet.article.media.stock;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;

import broadsheet.article.domain.MediumGone;
import broadsheet.article.domain.MediumId;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Keeps media in the stock while articles that show them are being saved: between the look whether a medium is there
 * and the article, nobody removes it.
 *
 * <p>A hold is a lease. What a process leaves behind that dies while it has one is void after a minute.
 */
final class Holds {

    private static final Duration LEASE = Duration.ofMinutes(1);
    private static final String HOLDS = "holds";
    private static final String TIMES = "held";

    private final MongoCollection<Document> media;
    private final Withholding withholding;
    private final InstantSource clock;

    Holds(MongoCollection<Document> media, Withholding withholding, InstantSource clock) {
        this.media = media;
        this.withholding = withholding;
        this.clock = clock;
    }

    /**
     * Does something while some media stay. When it has come about, readers may see them, whatever they were before.
     *
     * @throws MediumGone if one isn't there any more; then nothing has been done
     */
    <T> Optional<T> during(Set<MediumId> shown, Supplier<Optional<T>> deed) {
        var hold = UUID.randomUUID().toString();
        Map<MediumId, Document> taken = new HashMap<>();
        var isDone = false;
        try {
            shown.stream()
                    .sorted(Comparator.comparing(MediumId::toString))
                    .forEach(id -> taken.put(id, take(id, hold)));
            var given = deed.get();
            isDone = given.isPresent();
            return given;
        } finally {
            for (var entry : taken.entrySet()) {
                release(entry.getKey(), hold, isDone);
                if (!isDone && Withholding.isWithheld(entry.getValue())) {
                    withholding.consider(entry.getKey());
                }
            }
        }
    }

    /** The medium as it was before. */
    private Document take(MediumId id, String hold) {
        var until = clock.instant().plus(LEASE);
        var before = media.findOneAndUpdate(
                eq("_id", id.toString()),
                Updates.combine(
                        Updates.push(HOLDS, new Document("id", hold).append("until", Date.from(until))),
                        Updates.inc(TIMES, 1L),
                        Withholding.SHOW));
        if (before == null) {
            throw new MediumGone(id);
        }
        return before;
    }

    /** Somebody may have decided meanwhile that nothing shows it that readers see. */
    private void release(MediumId id, String hold, boolean isDone) {
        var release = Updates.pull(HOLDS, new Document("id", hold));
        media.updateOne(eq("_id", id.toString()), isDone ? Updates.combine(release, Withholding.SHOW) : release);
    }

    static Held read(Document stored) {
        return new Held(
                stored.get(TIMES, Held.NEVER.times()),
                stored.getList(HOLDS, Document.class, List.of()).stream()
                        .map(hold -> hold.getDate("until").toInstant())
                        .max(Comparator.naturalOrder())
                        .orElse(Instant.EPOCH));
    }

    /** That nobody has held it since. */
    static Bson sameAs(Held held) {
        return held.times() == 0 ? exists(TIMES, false) : eq(TIMES, held.times());
    }
}
