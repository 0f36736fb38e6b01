package broadsheet.article.domain;

import java.util.Map;

/** An article lacks something that its readers need. */
public final class NotReady extends RuntimeException {

    private final transient Map<String, String> missing;

    NotReady(Map<String, String> missing) {
        super("Not ready for readers: " + missing);
        this.missing = Map.copyOf(missing);
    }

    /** Each lacking field with the reason. */
    public Map<String, String> missing() {
        return missing;
    }
}
