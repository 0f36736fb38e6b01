package broadsheet.local.deadletters;

import broadsheet.local.command.Refusal;
import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * Where a record lies, as operators write it: {@code topic@offset}, or {@code topic/partition@offset} in any partition
 * but the first. It is a dead letter's id.
 */
record Place(String topic, int partition, long offset) implements Comparable<Place> {

    private static final Pattern WRITTEN = Pattern.compile("([a-zA-Z0-9._-]{1,249})(?:/(\\d{1,6}))?@(\\d{1,18})");
    private static final Comparator<Place> ORDER = Comparator.comparing(Place::topic)
            .thenComparingInt(Place::partition)
            .thenComparingLong(Place::offset);

    static Place parse(String written) {
        var parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            throw Refusal.ofUnknown("%s is no id of a dead letter, such as broadsheet.articles.feed-service.dlq@12"
                    .formatted(Printable.line(written)));
        }
        var partition = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
        return new Place(parts.group(1), partition, Long.parseLong(parts.group(3)));
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return partition == 0 ? topic + "@" + offset : topic + "/" + partition + "@" + offset;
    }
}
