package broadsheet.comment.settings;

import broadsheet.comment.domain.Note;
import broadsheet.web.problem.Fields;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What one level says, in the fields of {@link Rules}; what it leaves out, the more general levels say. */
record SettingsRequest(
        @Nullable Boolean trustedReaders,
        @Nullable Boolean premoderation,
        @Nullable Boolean bannedWords,
        @Nullable Boolean suspectWords,
        @Nullable Boolean links,
        @Schema(minimum = "0", maximum = "100") @Nullable Integer linksAllowed,
        @Nullable Boolean firstComments,
        @Schema(minimum = "1", maximum = "100") @Nullable Integer firstCommentsHeld,
        @Nullable Boolean repetition,
        @Nullable Boolean external,
        @Schema(minimum = "0", maximum = "500") @Nullable Integer flagsToHold,
        @Schema(minimum = "0", maximum = "86400") @Nullable Integer slowModeSeconds,
        @Schema(minimum = "0", maximum = "3650") @Nullable Integer closeAfterDays,
        @Schema(maxLength = 500) @Nullable String notice) {

    static final SettingsRequest NONE =
            new SettingsRequest(null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    private static final int LONGEST_NOTICE = 500;

    /**
     * Goes on only if everything that is said can be.
     *
     * @throws org.springframework.web.ErrorResponseException a 422 that names each wrong field
     */
    SettingsRequest checked() {
        var fields = new Fields();
        number(fields, "linksAllowed", linksAllowed, 0, 100);
        number(fields, "firstCommentsHeld", firstCommentsHeld, 1, 100);
        number(fields, "flagsToHold", flagsToHold, 0, 500);
        number(fields, "slowModeSeconds", slowModeSeconds, 0, 86_400);
        number(fields, "closeAfterDays", closeAfterDays, 0, 3_650);
        fields.optional("notice", notice, SettingsRequest::notice);
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
