package broadsheet.article.media;

import broadsheet.article.domain.MediumId;
import broadsheet.article.domain.Person;
import broadsheet.article.media.darkroom.Darkroom;
import broadsheet.article.media.darkroom.Unusable;
import broadsheet.article.media.stock.Files;
import broadsheet.article.media.stock.Item;
import broadsheet.article.media.stock.Stock;
import broadsheet.article.media.stock.StoredFile;
import broadsheet.web.idempotency.Creation;
import broadsheet.web.idempotency.IdempotencyKey;
import broadsheet.web.problem.FieldError;
import broadsheet.web.problem.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Takes a picture into the stock: the same bytes once, however often and at whatever time they are sent. */
@Component
class UploadingMedium {

    private static final Logger LOG = LoggerFactory.getLogger(UploadingMedium.class);

    private final Stock stock;
    private final Files files;
    private final Darkroom darkroom;
    private final Semaphore places;
    private final JsonMapper json;
    private final InstantSource clock;

    UploadingMedium(
            Stock stock, Files files, Darkroom darkroom, MediaSettings settings, JsonMapper json, InstantSource clock) {
        this.stock = stock;
        this.files = files;
        this.darkroom = darkroom;
        this.places = new Semaphore(settings.atOnce(), true);
        this.json = json;
        this.clock = clock;
    }

    /**
     * Takes a picture.
     *
     * @throws org.springframework.web.ErrorResponseException 400 if it breaks off, 413 if it is too long, 422 if it is
     *     no picture that can be shown, 503 if there is no room for it now
     */
    Taken take(InputStream bytes, Person by, Optional<IdempotencyKey> key) {
        try (var incoming = Incoming.take(bytes)) {
            var request = by.id() + incoming.id();
            return known(incoming.id(), request, key).orElseGet(() -> add(incoming, by, request, key));
        } catch (IOException e) {
            throw problem(e);
        }
    }

    /** What is wrong on the way to us is whoever sends it to mend; what is wrong with our disk is not. */
    static ErrorResponseException problem(IOException failure) {
        if (failure instanceof BrokenOff) {
            LOG.debug("an upload broke off", failure);
            return Problems.malformed("The file broke off before its end.", new FieldError("body", "is not whole"));
        }
        LOG.warn("an upload can't be kept in {}: {}", Incoming.FOLDER, failure.toString());
        return Problems.unavailable("The service can't keep the file while it looks at it. Try again in a moment.");
    }

    /** The first answer for a retry; what is there of a picture that somebody else has sent before. */
    private Optional<Taken> known(MediumId id, String request, Optional<IdempotencyKey> key) {
        return key.flatMap(stock::creation)
                .map(first -> first.answerTo(Creation.of(first.key(), request, "")))
                .map(answer -> new Taken(json.readTree(answer), true))
                .or(() -> stock.find(id).map(item -> new Taken(answer(item), false)));
    }

    private Taken add(Incoming incoming, Person by, String request, Optional<IdempotencyKey> key) {
        var batch = files.begin(incoming.id(), clock.instant());
        var made = develop(incoming, batch);
        var item = stock.first(incoming.id(), batch, made, by, clock.instant());
        var answer = answer(item);
        if (!stock.add(item, key.map(name -> Creation.of(name, request, answer.toString())))) {
            // Somebody sent the same at the same time
            files.remove(batch);
            return known(incoming.id(), request, key).orElseGet(() -> add(incoming, by, request, key));
        }
        files.keep(batch);
        LOG.info("medium {} uploaded by {}", incoming.id(), by.name());
        return new Taken(answer, true);
    }

    private List<StoredFile> develop(Incoming incoming, String batch) {
        var made = new ArrayList<StoredFile>();
        places.acquireUninterruptibly();
        try {
            darkroom.develop(incoming.file(), print -> made.add(files.add(batch, print)));
        } catch (Unusable e) {
            files.remove(batch);
            throw Problems.invalid(List.of(new FieldError("body", e.reason())));
        } finally {
            places.release();
        }
        made.sort(Comparator.comparingInt(StoredFile::width));
        return made;
    }

    private JsonNode answer(Item item) {
        return json.valueToTree(MediumAnswer.of(item));
    }

    /**
     * What became of an upload.
     *
     * @param isNew whether this request, in all its retries, brought it
     */
    record Taken(JsonNode answer, boolean isNew) {}
}
