package broadsheet.system.compose;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code docker-compose.yml}, with its anchors followed, and its variables left as they are written. */
record ComposeFile(JsonNode root) {

    /** {@code ${NAME}} or {@code ${NAME:-default}}, unless the dollar is doubled. */
    private static final Pattern VARIABLE = Pattern.compile("(?<!\\$)\\$\\{(\\w+)(?::-([^}]*))?}");

    static ComposeFile read() {
        var yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
        return new ComposeFile(JsonMapper.shared().valueToTree(yaml.load(text())));
    }

    /** Each variable that an operator may set, with its default, which is empty where there is none. */
    static Map<String, String> variables() {
        return VARIABLE.matcher(text())
                .results()
                .collect(Collectors.toMap(
                        found -> found.group(1),
                        found -> found.group(2) == null ? "" : found.group(2),
                        (one, other) -> one.equals(other) ? one : one + " or " + other,
                        TreeMap::new));
    }

    Set<String> services() {
        return new TreeSet<>(root.path("services").propertyNames());
    }

    JsonNode service(String name) {
        return root.path("services").path(name);
    }

    Map<String, String> environment(String service) {
        return service(service)
                .path("environment")
                .propertyStream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().asString()));
    }

    /** What a service waits for, and until when. */
    Map<String, String> conditions(String service) {
        return service(service)
                .path("depends_on")
                .propertyStream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        dependency -> dependency.getValue().path("condition").asString()));
    }

    /** Does its work and ends, as opposed to what stays up. */
    boolean endsByItself(String service) {
        return "no".equals(service(service).path("restart").asString());
    }

    private static String text() {
        return new ProjectFile("docker-compose.yml").text();
    }
}
