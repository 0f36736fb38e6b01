package broadsheet.article.webhook.subscription;

import static java.util.stream.Collectors.joining;

import broadsheet.events.EventFormat;
import broadsheet.events.Topic;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which events a webhook wants.
 *
 * @param types their names, such as {@code broadsheet.article.published.v1}; or only {@code *}: all that there are, and
 *     that there will be
 */
record Wanted(List<String> types) {

    /** All events. */
    static final Wanted ALL = new Wanted(List.of("*"));

    private static final Set<String> KNOWN = EventFormat.types(Topic.ARTICLES);

    public Wanted {
        types = List.copyOf(new TreeSet<>(types));
        if (types.isEmpty()) {
            throw new IllegalArgumentException("must name an event; leave it out, or send [\"*\"], for all");
        }
        if (types.contains("*") && types.size() > 1) {
            throw new IllegalArgumentException("must be \"*\" alone, or names of events");
        }
    }

    /**
     * Checks a name that a client sends.
     *
     * @throws IllegalArgumentException if there is no such event
     */
    static String requireKnown(String type) {
        if (!"*".equals(type) && !KNOWN.contains(type)) {
            var known = KNOWN.stream().sorted().collect(joining(", "));
            throw new IllegalArgumentException("must be \"*\" or one of " + known);
        }
        return type;
    }

    /** Whether an event is among them. */
    public boolean includes(String type) {
        return types.contains("*") || types.contains(type);
    }
}
