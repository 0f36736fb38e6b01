package broadsheet.comment.writing;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What readers may do with their words.
 *
 * @param deepestReply how many replies deep a thread may go, 0 to 50; at 0 nobody can reply
 * @param editWindow how long after posting a comment can be edited by its author; moderators may edit theirs later
 * @param repetitionWindow how long a reader can't say the same again, on any article; at 0 they can
 */
@ConfigurationProperties("writing")
record WritingSettings(
        @DefaultValue("6") int deepestReply,
        @DefaultValue("15m") Duration editWindow,
        @DefaultValue("1m") Duration repetitionWindow) {

    WritingSettings {
        if (deepestReply < 0 || deepestReply > 50) {
            throw new IllegalArgumentException("writing.deepest-reply must be 0 to 50, but is " + deepestReply);
        }
        requireNotNegative(editWindow, "edit-window");
        requireNotNegative(repetitionWindow, "repetition-window");
    }

    private static void requireNotNegative(Duration duration, String name) {
        if (duration.isNegative()) {
            throw new IllegalArgumentException("writing." + name + " must not be negative, but is " + duration);
        }
    }
}
