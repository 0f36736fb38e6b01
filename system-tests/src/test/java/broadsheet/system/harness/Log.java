package broadsheet.system.harness;

import static java.nio.charset.StandardCharsets.UTF_8;

import broadsheet.system.EventLog;
import broadsheet.system.harness.History.Finding;
import broadsheet.system.harness.History.Wrong;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What Kafka's log says of each article and comment, in the order in which it was written. */
final class Log {

    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, List<JsonNode>> told = new HashMap<>();
    private long records;

    /** Reads it from the start to what is there now. */
    static Log read(String brokers) {
        var log = new Log();
        for (var record : EventLog.read(brokers)) {
            log.records++;
            if (record.value() != null) {
                var event = JSON.readTree(record.value());
                var state = state(event);
                log.told
                        .computeIfAbsent(new String(record.key(), UTF_8), _ -> new ArrayList<>())
                        .add(state);
            }
        }
        return log;
    }

    /** An event carries a state, or is one when there is little to say: that an article is unpublished. */
    private static JsonNode state(JsonNode event) {
        return event.has("article") ? event.get("article") : event.has("comment") ? event.get("comment") : event;
    }

    /** What was written last of a thing, as compaction keeps it; missing if nothing was. */
    JsonNode last(String id) {
        var states = told.getOrDefault(id, List.of());
        return states.isEmpty() ? JSON.missingNode() : states.getLast();
    }

    private Stream<JsonNode> newest() {
        return told.values().stream().map(Log::newest);
    }

    /** The headline of each article. */
    List<String> headlines() {
        return texts("headline");
    }

    /** The text of each comment that has one. */
    List<String> texts() {
        return texts("text");
    }

    private List<String> texts(String field) {
        return newest().map(state -> state.path(field).asString(""))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** How many comments readers see of each article. */
    Map<String, Long> visibleComments() {
        return newest().filter(state -> state.path("status").asString("").equals("visible"))
                .collect(Collectors.groupingBy(state -> state.path("articleId").asString(), Collectors.counting()));
    }

    long records() {
        return records;
    }

    /** How many records say what an earlier one of the same thing has said: sent twice, which is allowed. */
    long repeats() {
        return told.values().stream()
                .mapToLong(states -> states.size()
                        - states.stream().map(Log::version).distinct().count())
                .sum();
    }

    /** News that came after newer news, and things of which an older state was written last. */
    List<Finding> disorder() {
        var findings = new ArrayList<Finding>();
        told.forEach((id, states) -> {
            var versions = states.stream().map(Log::version).toList();
            if (!firstComeInOrder(versions) || version(states.getLast()) != version(newest(states))) {
                findings.add(new Finding(Wrong.OUT_OF_ORDER, "the log has of " + id + " the versions " + versions));
            }
        });
        return findings;
    }

    private static boolean firstComeInOrder(List<Long> versions) {
        var known = new HashSet<Long>();
        var newest = 0L;
        for (var version : versions) {
            if (known.add(version) && version < newest) {
                return false;
            }
            newest = Math.max(newest, version);
        }
        return true;
    }

    private static JsonNode newest(List<JsonNode> states) {
        return states.stream()
                .reduce((one, other) -> version(other) > version(one) ? other : one)
                .orElseThrow();
    }

    private static long version(JsonNode state) {
        return state.path("version").asLong();
    }
}
