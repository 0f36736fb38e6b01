package broadsheet.comment.writing;

import static java.nio.charset.StandardCharsets.UTF_8;

import broadsheet.comment.domain.CommentText;
import broadsheet.comment.storage.Repetitions;
import broadsheet.web.problem.FieldError;
import broadsheet.web.problem.Problems;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Keeps a reader from saying the same twice in a moment, on whatever articles and through whatever instances. */
@Component
class RefusingRepetitions {

    /** The database forgets old claims by itself, if it can. */
    private static final int CLAIMS_BETWEEN_CLEANINGS = 1_000;

    private final Repetitions repetitions;
    private final WritingSettings settings;
    private final InstantSource clock;
    private final AtomicInteger claims = new AtomicInteger();

    RefusingRepetitions(Repetitions repetitions, WritingSettings settings, InstantSource clock) {
        this.repetitions = repetitions;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Has something said that the reader hasn't just said.
     *
     * @param attempt a retry of the same attempt is no repetition
     * @param saying says it; if it fails, nothing was said
     * @throws org.springframework.web.ErrorResponseException a 422 that names the text
     */
    <T> T once(String readerId, CommentText text, String attempt, Supplier<T> saying) {
        if (settings.repetitionWindow().isZero()) {
            return saying.get();
        }
        var what = fingerprint(readerId + "\n" + text.folded());
        if (!repetitions.claim(readerId, what, attempt, clock.instant(), settings.repetitionWindow())) {
            throw Problems.invalid(List.of(new FieldError("text", "says the same as a comment of yours just before")));
        }
        if (claims.incrementAndGet() % CLAIMS_BETWEEN_CLEANINGS == 0) {
            repetitions.forget(clock.instant());
        }
        try {
            return saying.get();
        } catch (RuntimeException e) {
            repetitions.release(what, attempt);
            throw e;
        }
    }

    private static String fingerprint(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
