package broadsheet.system.compose;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** The environment variables that a service reads: named in its settings, or one of its typed properties. */
record ServiceSettings(String service) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]*)(:[^}]*)?}");

    /** What every service is made with. */
    private static final List<String> LIBRARIES = List.of("web", "outbox", "inbox");

    private static final List<String> SHARED = List.of(
            "web/src/main/resources/broadsheet/web/service.yml",
            "outbox/src/main/resources/broadsheet/outbox/stream-defaults.properties",
            "inbox/src/main/resources/broadsheet/inbox/stream-defaults.properties");

    Set<String> all() {
        var names = new TreeSet<String>();
        placeholders().forEach(placeholder -> names.add(placeholder.group(1)));
        Stream.concat(Stream.of(service), LIBRARIES.stream())
                .flatMap(ServiceSettings::properties)
                .forEach(names::add);
        return names;
    }

    /** What has no default, or one that points at the machine that the service runs on. */
    Set<String> neededInAContainer() {
        return placeholders()
                .filter(placeholder -> hasNoDefault(placeholder) || isLocal(placeholder))
                .map(placeholder -> placeholder.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean hasNoDefault(MatchResult placeholder) {
        return placeholder.group(2) == null;
    }

    private static boolean isLocal(MatchResult placeholder) {
        return placeholder.group().contains("127.0.0.1") || placeholder.group().contains("localhost");
    }

    private Stream<MatchResult> placeholders() {
        return Stream.concat(Stream.of(service + "/src/main/resources/" + service + ".yml"), SHARED.stream())
                .map(ProjectFile::new)
                .flatMap(file -> PLACEHOLDER.matcher(file.text()).results());
    }

    /** As the compiler noted them, in the form in which an environment names them. */
    private static Stream<String> properties(String module) {
        var metadata = new ProjectFile(module + "/target/classes/META-INF/spring-configuration-metadata.json");
        if (!metadata.exists()) {
            return Stream.empty();
        }
        return JsonMapper.shared()
                .readTree(metadata.text())
                .path("properties")
                .valueStream()
                .map(property -> property.path("name").asString())
                .map(name -> name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_'));
    }
}
