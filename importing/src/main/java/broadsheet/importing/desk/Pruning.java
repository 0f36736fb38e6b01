package broadsheet.importing.desk;

import broadsheet.importing.article.Notes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Takes out of a draft what article-service refuses, so that the rest of the article comes over. */
final class Pruning {

    private record Fault(String name, int place, String field, String reason) {

        /** What is taken out for it: once, however much is wrong with it. */
        String where() {
            return name + "[" + place + "]";
        }
    }

    private final Map<String, Object> draft;
    private final Notes notes;

    private Pruning(Map<String, Object> draft, Notes notes) {
        this.draft = draft;
        this.notes = notes;
    }

    /** The draft without what a problem names; what was embedded becomes a link. Each is noted. */
    static Map<String, Object> without(JsonNode problem, Map<String, Object> draft, Notes notes) {
        var pruning = new Pruning(new LinkedHashMap<>(draft), notes);
        problem
                .path("errors")
                .valueStream()
                .map(Pruning::fault)
                .collect(Collectors.toMap(Fault::where, fault -> fault, (first, _) -> first))
                .values()
                .stream()
                // From the end, so that the places of those before stay what they are
                .sorted(Comparator.comparingInt(Fault::place).reversed())
                .forEach(pruning::takeOut);
        return pruning.draft;
    }

    private static Fault fault(JsonNode error) {
        var field = error.path("field").asString("");
        var parts = field.split("[.\\[\\]]+", -1);
        var isPlace = parts.length > 1 && parts[1].matches("\\d{1,6}");
        return new Fault(
                parts[0],
                isPlace ? Integer.parseInt(parts[1]) : -1,
                field,
                error.path("reason").asString(""));
    }

    private void takeOut(Fault fault) {
        var value = draft.get(fault.name());
        if (value == null) {
            return;
        }
        if (fault.place() >= 0 && value instanceof List<?> list && fault.place() < list.size()) {
            notes.add("refused " + fault.name() + ": " + fault.reason(), String.valueOf(list.get(fault.place())));
            var rest = new ArrayList<Object>(list);
            if (list.get(fault.place()) instanceof Map<?, ?> block && "embed".equals(block.get("type"))) {
                rest.set(fault.place(), link(String.valueOf(block.get("url"))));
            } else {
                rest.remove(fault.place());
            }
            draft.put(fault.name(), rest);
        } else if (!fault.name().equals("headline")) {
            notes.add("refused " + fault.field() + ": " + fault.reason(), String.valueOf(value));
            draft.remove(fault.name());
        }
    }

    private static Map<String, Object> link(String address) {
        var mark = Map.of("style", "link", "from", 0, "to", address.length(), "href", address);
        return Map.of("type", "paragraph", "text", address, "marks", List.of(mark));
    }
}
