package broadsheet.web.openapi;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** The places in a body at which something can be wrong. */
final class Fields {

    private static final String HERE = "\"@here@\"";

    private Fields() {}

    /** Every field of a body, and those of its schema that it leaves out. */
    static List<Path> in(JsonNode body, JsonNode schema) {
        var paths = new ArrayList<Path>();
        collect(body, "", "", paths);
        schema.path("properties").propertyNames().stream()
                .filter(name -> !body.has(name))
                .forEach(name -> paths.add(new Path(name, "/" + name)));
        return paths;
    }

    private static void collect(JsonNode node, String name, String pointer, List<Path> into) {
        if (!name.isEmpty()) {
            into.add(new Path(name, pointer));
        }
        node.forEachEntry((field, value) ->
                collect(value, name.isEmpty() ? field : name + "." + field, pointer + "/" + field, into));
        if (node.isArray()) {
            for (var i = 0; i < node.size(); i++) {
                collect(node.get(i), name + "[" + i + "]", pointer + "/" + i, into);
            }
        }
    }

    /**
     * A place.
     *
     * @param name as problems have it: {@code body[0].text}
     * @param pointer as RFC 6901 has it
     */
    record Path(String name, String pointer) {

        /** What is the same for places that are alike: items of one list, and blocks of one type are not. */
        String kind() {
            return name.startsWith("body[") ? name : name.replaceAll("\\[\\d+]", "[]");
        }

        /** The body with another value here, which need not be one that a JSON reader takes. */
        String with(JsonNode body, String value) {
            var copy = body.deepCopy();
            var slash = pointer.lastIndexOf('/');
            var parent = copy.at(pointer.substring(0, slash));
            var last = pointer.substring(slash + 1);
            if (parent instanceof ObjectNode object) {
                object.put(last, "@here@");
            } else {
                ((ArrayNode) parent).set(Integer.parseInt(last), StringNode.valueOf("@here@"));
            }
            return copy.toString().replace(HERE, value);
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
