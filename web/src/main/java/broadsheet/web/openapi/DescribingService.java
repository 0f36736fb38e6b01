package broadsheet.web.openapi;

import broadsheet.web.identity.Access;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.springdoc.core.customizers.OpenApiCustomizer;

/**
 * Says of a service what its controllers don't: who may ask for what, what can go wrong, and how it looks by example.
 */
final class DescribingService implements OpenApiCustomizer {

    private static final String BEARER = "bearer";

    private final Access access;
    private final Supplier<Map<String, OperationExamples>> examples;

    DescribingService(Access access, Supplier<Map<String, OperationExamples>> examples) {
        this.access = access;
        this.examples = examples;
    }

    @Override
    public void customise(OpenAPI service) {
        service.servers(List.of(new Server().url("/").description("Where this description comes from")));
        service.getInfo().license(new License().name("Apache License 2.0").identifier("Apache-2.0"));
        Optional.ofNullable(service.getTags()).ifPresent(tags -> tags.sort(Comparator.comparing(Tag::getName)));
        var paths = new Paths();
        paths.putAll(new TreeMap<>(service.getPaths()));
        service.setPaths(paths);
        describe(service);
    }

    private void describe(OpenAPI service) {
        var known = examples.get();
        var problems = new TreeSet<Integer>();
        service.getPaths()
                .forEach((path, item) -> item.readOperationsMap().forEach((method, operation) -> {
                    var shown = known.getOrDefault(operation.getOperationId(), OperationExamples.NONE);
                    var described = new DescribingOperation(operation, rule(method, path), shown);
                    problems.addAll(described.complete(path));
                }));
        var components = Optional.ofNullable(service.getComponents()).orElseGet(Components::new);
        if (!access.rules().stream().allMatch(Access.Rule::isOpen)) {
            components.addSecuritySchemes(BEARER, bearer());
        }
        ProblemResponses.define(problems, components);
        service.setComponents(components);
    }

    private Optional<Access.Rule> rule(PathItem.HttpMethod method, String path) {
        return access.rules().stream()
                .filter(rule -> rule.method().name().equals(method.name())
                        && rule.pattern().equals(path))
                .findFirst();
    }

    private static SecurityScheme bearer() {
        return new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme(BEARER)
                .bearerFormat("JWT")
                .description(
                        "A token of the newsroom's OpenID provider. Each operation names the roles that may ask for"
                                + " it; one of them is needed.");
    }
}
