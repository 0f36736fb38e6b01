package broadsheet.local.topics;

import java.util.List;

/**
 * What bringing the topics in line did.
 *
 * @param created names of the topics that were missing
 * @param corrected names of the topics whose settings differed
 * @param warnings sentences for the operator, on what can't be corrected without a decision
 */
public record TopicsReport(List<String> created, List<String> corrected, List<String> warnings) {

    /** One line for the operator. */
    public String summary() {
        if (created.isEmpty() && corrected.isEmpty()) {
            return "Topics: all there";
        }
        return "Topics: %d made, %d corrected".formatted(created.size(), corrected.size());
    }
}
