package broadsheet.importing.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Times as exports write them. */
final class Dates {

    private static final DateTimeFormatter SPACED = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    /** As mail writes them, with a zone's name or its offset. */
    private static final DateTimeFormatter MAIL =
            DateTimeFormatter.ofPattern("[EEE, ]d MMM uuuu HH:mm[:ss] [zzz][Z]", Locale.ENGLISH);

    private static final List<Function<String, Instant>> FORMS = List.of(
            text -> OffsetDateTime.parse(text).toInstant(),
            text -> LocalDateTime.parse(text, SPACED).toInstant(ZoneOffset.UTC),
            text -> ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant(),
            text -> ZonedDateTime.parse(text, MAIL).toInstant());

    private Dates() {}

    /**
     * The instant that a text means; what has no zone is UTC. Empty when there is no date in it, which is noted unless
     * the text is blank or WordPress's {@code 0000-00-00 00:00:00}.
     */
    static Optional<Instant> read(String text, Notes notes) {
        var given = text.strip();
        if (given.isEmpty() || given.startsWith("0000-") || given.startsWith("-0001-")) {
            return Optional.empty();
        }
        var read = FORMS.stream().flatMap(form -> attempt(form, given).stream()).findFirst();
        if (read.isEmpty()) {
            notes.add("date that can't be read", given);
        }
        return read;
    }

    private static Optional<Instant> attempt(Function<String, Instant> form, String text) {
        try {
            return Optional.of(form.apply(text));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
