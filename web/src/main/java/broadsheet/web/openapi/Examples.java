package broadsheet.web.openapi;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import io.swagger.v3.core.util.Json31;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The examples that lie beside the controllers, by the ids of the operations. */
final class Examples {

    private static final String FILE = "examples.json";

    private Examples() {}

    /** All of the service's own controllers'. */
    static Map<String, OperationExamples> of(Stream<RequestMappingHandlerMapping> addresses) {
        var all = new HashMap<String, OperationExamples>();
        packages(addresses)
                .values()
                .forEach(type -> read(type).forEach((id, examples) -> {
                    if (all.put(id, examples) != null) {
                        throw new IllegalStateException("Two files have examples of " + id);
                    }
                }));
        return all;
    }

    private static Map<String, Class<?>> packages(Stream<RequestMappingHandlerMapping> addresses) {
        Set<Class<?>> controllers = addresses
                .flatMap(mapping -> mapping.getHandlerMethods().values().stream())
                .map(handler -> handler.getBeanType())
                .filter(type -> type.getPackageName().startsWith("broadsheet."))
                .collect(Collectors.toSet());
        return controllers.stream().collect(Collectors.toMap(Class::getPackageName, type -> type, (one, _) -> one));
    }

    private static Map<String, OperationExamples> read(Class<?> beside) {
        try (var file = beside.getResourceAsStream(FILE)) {
            return file == null
                    ? Map.of()
                    : Json31.mapper()
                            .readerFor(new TypeReference<LinkedHashMap<String, OperationExamples>>() {})
                            .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                            .with(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                            .readValue(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The examples in " + beside.getPackageName() + " can't be read", e);
        }
    }
}
