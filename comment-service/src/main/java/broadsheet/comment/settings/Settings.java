package broadsheet.comment.settings;

import broadsheet.comment.domain.Note;
import broadsheet.web.problem.Fields;
import org.jspecify.annotations.Nullable;

/** What one level says, in the fields of {@link Rules}; what it leaves out, the more general levels say. */
record Settings(
        @Nullable Boolean trustedReaders,
        @Nullable Boolean premoderation,
        @Nullable Boolean bannedWords,
        @Nullable Boolean suspectWords,
        @Nullable Boolean links,
        @Nullable Integer linksAllowed,
        @Nullable Boolean firstComments,
        @Nullable Integer firstCommentsHeld,
        @Nullable Boolean repetition,
        @Nullable Boolean external,
        @Nullable Integer flagsToHold,
        @Nullable Integer slowModeSeconds,
        @Nullable Integer closeAfterDays,
        @Nullable String notice) {

    static final Settings NONE =
            new Settings(null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    private static final int LONGEST_NOTICE = 500;

    /**
     * Goes on only if everything that is said can be.
     *
     * @throws org.springframework.web.ErrorResponseException a 422 that names each wrong field
     */
    Settings checked() {
        var fields = new Fields();
        number(fields, "linksAllowed", linksAllowed, 0, 100);
        number(fields, "firstCommentsHeld", firstCommentsHeld, 1, 100);
        number(fields, "flagsToHold", flagsToHold, 0, 500);
        number(fields, "slowModeSeconds", slowModeSeconds, 0, 86_400);
        number(fields, "closeAfterDays", closeAfterDays, 0, 3_650);
        fields.optional("notice", notice, Settings::notice);
        fields.throwIfWrong();
        return this;
    }

    private static void number(Fields fields, String field, @Nullable Integer value, int least, int most) {
        if (value != null && (value < least || value > most)) {
            fields.refuse(field, "must be " + least + " to " + most + ", but is " + value);
        }
    }

    private static String notice(String text) {
        if (text.codePointCount(0, text.length()) > LONGEST_NOTICE) {
            throw new IllegalArgumentException("must have at most " + LONGEST_NOTICE + " characters");
        }
        return new Note(text).value();
    }
}
