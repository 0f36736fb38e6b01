package broadsheet.feed.serving;

import com.fasterxml.jackson.databind.DeserializationFeature;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Describes what readers ask for: no controller answers it, so {@code addresses.json} says it all. */
@Component
@Order(0)
final class DescribingAddresses implements OpenApiCustomizer {

    private static final ClassPathResource ADDRESSES =
            new ClassPathResource("addresses.json", DescribingAddresses.class);

    @Override
    public void customise(OpenAPI service) {
        var addresses = read();
        addresses.getTags().forEach(service::addTagsItem);
        addresses.getPaths().forEach(service::path);
        var components = Optional.ofNullable(service.getComponents()).orElseGet(Components::new);
        addresses.getComponents().getSchemas().forEach(components::addSchemas);
        service.setComponents(components);
    }

    private static OpenAPI read() {
        try (var file = ADDRESSES.getInputStream()) {
            return Json31.mapper()
                    .readerFor(OpenAPI.class)
                    .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
