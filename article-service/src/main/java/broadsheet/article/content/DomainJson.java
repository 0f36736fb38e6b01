package broadsheet.article.content;

import broadsheet.article.domain.Block;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedConstructor;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/** Teaches JSON the domain's types, so that the domain need not know JSON: a value is what it wraps. */
@Configuration(proxyBeanMethods = false)
class DomainJson {

    @Bean
    JsonMapperBuilderCustomizer domainTypes() {
        return json ->
                json.annotationIntrospector(new ValuesAreWhatTheyWrap()).addMixIn(Block.class, BlockByType.class);
    }

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Block.Paragraph.class, name = "paragraph"),
        @JsonSubTypes.Type(value = Block.Heading.class, name = "heading"),
        @JsonSubTypes.Type(value = Block.Image.class, name = "image"),
        @JsonSubTypes.Type(value = Block.Quote.class, name = "quote"),
        @JsonSubTypes.Type(value = Block.Listing.class, name = "list"),
        @JsonSubTypes.Type(value = Block.Gallery.class, name = "gallery"),
        @JsonSubTypes.Type(value = Block.Table.class, name = "table"),
        @JsonSubTypes.Type(value = Block.Embed.class, name = "embed"),
        @JsonSubTypes.Type(value = Block.PullOut.class, name = "pull-out"),
        @JsonSubTypes.Type(value = Block.Divider.class, name = "divider")
    })
    private abstract static class BlockByType {}

    /** A record whose only component is {@code value} is written and read as that value. */
    private static final class ValuesAreWhatTheyWrap extends JacksonAnnotationIntrospector {

        @Override
        public @Nullable Boolean hasAsValue(MapperConfig<?> config, Annotated annotated) {
            var wraps = annotated instanceof AnnotatedMethod method
                    && method.getName().equals("value")
                    && isValue(method.getDeclaringClass());
            return wraps ? Boolean.TRUE : super.hasAsValue(config, annotated);
        }

        @Override
        public JsonCreator.@Nullable Mode findCreatorAnnotation(MapperConfig<?> config, Annotated annotated) {
            var wraps =
                    annotated instanceof AnnotatedConstructor constructor && isValue(constructor.getDeclaringClass());
            return wraps ? JsonCreator.Mode.DELEGATING : super.findCreatorAnnotation(config, annotated);
        }

        private static boolean isValue(Class<?> type) {
            var components = type.getRecordComponents();
            return components != null
                    && components.length == 1
                    && components[0].getName().equals("value");
        }
    }
}
