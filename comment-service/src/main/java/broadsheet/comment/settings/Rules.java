package broadsheet.comment.settings;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What holds for an article's discussion, once everything that was set for it has been taken together. Bound from the
 * configuration, it is what holds where nothing is set.
 *
 * @param trustedReaders whether what trusted readers write is shown without further questions
 * @param premoderation whether everything waits for a moderator
 * @param bannedWords whether comments with banned words are rejected
 * @param suspectWords whether comments with suspect words are held
 * @param links whether comments with links are held
 * @param linksAllowed how many links a comment may have all the same, 0 to 100
 * @param firstComments whether readers' first comments are held
 * @param firstCommentsHeld how many of a reader's comments others must have been shown before, 1 to 100
 * @param repetition whether comments that say one thing over and over are held
 * @param external whether the external moderator is asked, if there is one
 * @param flagsToHold how many readers' flags hold a comment, 1 to 500; 0 for never
 * @param slowModeSeconds how long a reader waits between two comments on one article, at most a day
 * @param closeAfterDays how long a discussion is open, at most 3,650 days; 0 for ever
 * @param notice what readers are told above the discussion, at most 500 characters
 */
@ConfigurationProperties("moderation.defaults")
public record Rules(
        @DefaultValue("true") boolean trustedReaders,
        @DefaultValue("false") boolean premoderation,
        @DefaultValue("true") boolean bannedWords,
        @DefaultValue("true") boolean suspectWords,
        @DefaultValue("false") boolean links,
        @DefaultValue("0") int linksAllowed,
        @DefaultValue("false") boolean firstComments,
        @DefaultValue("1") int firstCommentsHeld,
        @DefaultValue("false") boolean repetition,
        @DefaultValue("true") boolean external,
        @DefaultValue("5") int flagsToHold,
        @DefaultValue("0") int slowModeSeconds,
        @DefaultValue("0") int closeAfterDays,
        @Nullable String notice) {

    public Rules {
        require("links-allowed", linksAllowed, 0, 100);
        require("first-comments-held", firstCommentsHeld, 1, 100);
        require("flags-to-hold", flagsToHold, 0, 500);
        require("slow-mode-seconds", slowModeSeconds, 0, 86_400);
        require("close-after-days", closeAfterDays, 0, 3_650);
    }

    /** These, but for what a more specific level says. */
    Rules with(SettingsRequest specific) {
        return new Rules(
                or(specific.trustedReaders(), trustedReaders),
                or(specific.premoderation(), premoderation),
                or(specific.bannedWords(), bannedWords),
                or(specific.suspectWords(), suspectWords),
                or(specific.links(), links),
                or(specific.linksAllowed(), linksAllowed),
                or(specific.firstComments(), firstComments),
                or(specific.firstCommentsHeld(), firstCommentsHeld),
                or(specific.repetition(), repetition),
                or(specific.external(), external),
                or(specific.flagsToHold(), flagsToHold),
                or(specific.slowModeSeconds(), slowModeSeconds),
                or(specific.closeAfterDays(), closeAfterDays),
                specific.notice() == null ? notice : specific.notice());
    }

    private static boolean or(@Nullable Boolean specific, boolean general) {
        return specific == null ? general : specific;
    }

    private static int or(@Nullable Integer specific, int general) {
        return specific == null ? general : specific;
    }

    private static void require(String setting, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    "moderation.defaults." + setting + " must be " + least + " to " + most + ", but is " + value);
        }
    }
}
