package broadsheet.web.openapi;

import static java.util.stream.Collectors.joining;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a stream of server-sent events told first.
 *
 * @param name of the event
 * @param fields of its data
 * @param isResumable whether an id came with it, or before it
 */
record Told(String name, Set<String> fields, boolean isResumable) {

    static Told in(String text) {
        var data = JsonMapper.shared().readTree(field(text, "data").collect(joining("\n")));
        return new Told(
                field(text, "event").collect(joining()),
                new TreeSet<>(data.propertyNames()),
                field(text, "id").anyMatch(id -> !id.isEmpty()));
    }

    private static Stream<String> field(String text, String name) {
        return text.lines()
                .filter(line -> line.startsWith(name + ":"))
                .map(line -> line.substring(name.length() + 1).strip());
    }
}
