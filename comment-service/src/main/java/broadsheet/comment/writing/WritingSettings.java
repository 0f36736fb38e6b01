package broadsheet.comment.writing;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What readers may do with their words.
 *
 * @param deepestReply how many replies deep a thread may go, 0 to 50; at 0 nobody can reply
 */
@ConfigurationProperties("writing")
record WritingSettings(@DefaultValue("6") int deepestReply) {

    WritingSettings {
        if (deepestReply < 0 || deepestReply > 50) {
            throw new IllegalArgumentException("writing.deepest-reply must be 0 to 50, but is " + deepestReply);
        }
    }
}
