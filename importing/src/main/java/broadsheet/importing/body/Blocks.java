package broadsheet.importing.body;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The blocks of a body as article-service reads them, in the order in which they are added. */
final class Blocks {

    private final List<Map<String, Object>> blocks = new ArrayList<>();

    List<Map<String, Object>> list() {
        return List.copyOf(blocks);
    }

    void paragraph(Passage passage) {
        if (!passage.isEmpty()) {
            add("paragraph", marked(passage));
        }
    }

    void heading(int level, Passage passage) {
        if (!passage.isEmpty()) {
            add("heading", Map.of("level", level, "text", passage.text().replace('\n', ' ')));
        }
    }

    void quote(Passage passage, String attribution) {
        if (!passage.isEmpty()) {
            var block = marked(passage);
            if (!attribution.isBlank()) {
                block.put("attribution", attribution);
            }
            add("quote", block);
        }
    }

    void pullOut(Passage passage) {
        if (!passage.isEmpty()) {
            add("pull-out", marked(passage));
        }
    }

    void list(boolean ordered, List<Passage> items) {
        if (!items.isEmpty()) {
            var block = new LinkedHashMap<String, Object>();
            block.put("ordered", ordered);
            block.put("items", items.stream().map(Passage::text).toList());
            block.put("itemMarks", items.stream().map(Passage::marks).toList());
            add("list", block);
        }
    }

    void add(String type, Map<String, Object> fields) {
        var block = new LinkedHashMap<String, Object>();
        block.put("type", type);
        block.putAll(fields);
        blocks.add(block);
    }

    private static Map<String, Object> marked(Passage passage) {
        var block = new LinkedHashMap<String, Object>();
        block.put("text", passage.text());
        if (!passage.marks().isEmpty()) {
            block.put("marks", passage.marks());
        }
        return block;
    }
}
