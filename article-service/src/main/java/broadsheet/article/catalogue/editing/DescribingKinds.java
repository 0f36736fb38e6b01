package broadsheet.article.catalogue.editing;

import broadsheet.article.catalogue.entry.Kind;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.method.HandlerMethod;

/** Says of each kind by name what {@link EntryController} says of all kinds alike. */
@Component
class DescribingKinds implements OperationCustomizer {

    private static final String COMPONENTS = "#/components/schemas/";

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        if (handler.createWithResolvedBean().getBean() instanceof EntryController<?, ?> controller) {
            var kind = controller.kind();
            var deed = handler.getMethod().getName();
            var about = deed.equals("list") ? kind.plural() : kind.toString();
            operation.operationId(deed + StringUtils.capitalize(about)).summary(named(operation.getSummary(), kind));
            switch (deed) {
                case "add" -> {
                    var answer = StringUtils.capitalize(kind.toString()) + "Answer";
                    operation.getResponses().values().forEach(response -> has(response.getContent(), answer));
                }
                case "patch" ->
                    has(
                            operation.getRequestBody().getContent(),
                            controller.form().getSimpleName());
                default -> {
                    // Its types say it
                }
            }
        }
        return operation;
    }

    private static String named(String text, Kind kind) {
        var article = kind == Kind.AUTHOR ? "an " : "a ";
        return text.replace("{a kind}", article + kind).replace("{kinds}", kind.plural());
    }

    private static void has(Content content, String schema) {
        var reference = new JsonSchema();
        reference.set$ref(COMPONENTS + schema);
        content.values().forEach(media -> media.schema(reference));
    }
}
