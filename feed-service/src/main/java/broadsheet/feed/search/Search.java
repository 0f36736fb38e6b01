package broadsheet.feed.search;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a reader asks for.
 *
 * @param section the slug of the section that the articles must be in
 * @param from the first time at which they may have been published
 * @param to the time before which they must have been published
 * @param after where the answer goes on
 */
public record Search(
        Question question,
        Optional<String> section,
        Optional<Instant> from,
        Optional<Instant> to,
        Optional<Place> after,
        int limit) {

    /** The longest question, in characters. */
    public static final int LONGEST = 200;

    /** Four digits of a year: more are no time that articles have. */
    private static final String DATED = "\\d{4}-\\d\\d-\\d\\d.*";

    private static final int USUAL = 20;
    private static final int MOST = 50;

    /**
     * Reads the parameters of an address.
     *
     * @param parameter the value of one by its name; a blank one is as good as none
     * @param zone in which days begin
     * @throws WrongParameter if one of them can't be read
     */
    public static Search parse(Function<String, Optional<String>> parameter, ZoneId zone) {
        Function<String, Optional<String>> given = name -> parameter.apply(name).filter(text -> !text.isBlank());
        return new Search(
                Question.of(text(parameter)),
                given.apply("section").map(Search::section),
                given.apply("from").map(text -> time("from", text, zone, 0)),
                given.apply("to").map(text -> time("to", text, zone, 1)),
                given.apply("cursor")
                        .map(text -> Place.parse(text)
                                .orElseThrow(() -> new WrongParameter("cursor", "is not one that this list gave"))),
                given.apply("limit").map(Search::limit).orElse(USUAL));
    }

    /** The text of a question; blank if there is none. */
    public static String text(Function<String, Optional<String>> parameter) {
        var text = parameter.apply("q").orElse("").strip();
        var length = text.codePointCount(0, text.length());
        if (length > LONGEST) {
            throw new WrongParameter("q", "must have at most " + LONGEST + " characters, but has " + length);
        }
        return text;
    }

    /** Whether the reader has asked for nothing yet. */
    public boolean isBlank() {
        return question.text().isEmpty();
    }

    private static String section(String text) {
        if (!text.matches("[a-z0-9-]{1,100}")) {
            throw new WrongParameter("section", "must be the slug of a section");
        }
        return text;
    }

    /** A time, or a day: the one to which something goes is part of it. */
    private static Instant time(String name, String text, ZoneId zone, int daysLater) {
        try {
            if (!text.matches(DATED)) {
                throw new DateTimeException("Not of our millennia");
            }
            return text.contains("T")
                    ? Instant.parse(text)
                    : LocalDate.parse(text)
                            .plusDays(daysLater)
                            .atStartOfDay(zone)
                            .toInstant();
        } catch (DateTimeException _) {
            throw new WrongParameter(name, "must be a time such as 2026-03-02T08:00:00Z, or a day such as 2026-03-02");
        }
    }

    private static int limit(String text) {
        if (!text.matches("[1-9]\\d?") || Integer.parseInt(text) > MOST) {
            throw new WrongParameter("limit", "must be a number from 1 to " + MOST);
        }
        return Integer.parseInt(text);
    }

    /** A parameter that can't be read. */
    public static final class WrongParameter extends RuntimeException {

        private final String parameter;
        private final String reason;

        WrongParameter(String parameter, String reason) {
            super(parameter + " " + reason, null, false, false);
            this.parameter = parameter;
            this.reason = reason;
        }

        /** Its name. */
        public String parameter() {
            return parameter;
        }

        /** What is wrong with it. */
        public String reason() {
            return reason;
        }
    }
}
