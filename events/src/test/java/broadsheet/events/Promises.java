package broadsheet.events;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigPart;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the records' documentation promises of their fields and their Java types can't say. Lengths that it counts in
 * user-perceived characters have no upper bound here: JSON Schema counts code points.
 */
final class Promises {

    private static final String SLUG = "^[a-z0-9]+(-[a-z0-9]+)*$";
    private static final String LANGUAGE_TAG = "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$";

    private Promises() {}

    static void addTo(SchemaGeneratorConfigPart<FieldScope> fields) {
        fields.withRequiredCheck(Promises::isAlwaysThere)
                .withStringFormatResolver(Promises::format)
                .withStringPatternResolver(Promises::pattern)
                .withStringMinLengthResolver(Promises::shortest)
                .withStringMaxLengthResolver(Promises::longest)
                .withNumberInclusiveMinimumResolver(Promises::least)
                .withNumberInclusiveMaximumResolver(Promises::most)
                .withArrayUniqueItemsResolver(field -> noneTwice(field) ? true : null);
    }

    private static boolean isAlwaysThere(FieldScope field) {
        return !field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class)
                && field.getAnnotation(JsonInclude.class) == null;
    }

    private static @Nullable String format(FieldScope field) {
        return switch (field.getName()) {
            case "id", "articleId", "parentId", "ancestors", "replacedBy" -> "uuid";
            case "url" -> "uri-reference";
            default -> isTime(field.getType()) ? "date-time" : null;
        };
    }

    private static @Nullable String pattern(FieldScope field) {
        return switch (field.getName()) {
            case "slug", "section" -> SLUG;
            case "language" -> LANGUAGE_TAG;
            default -> null;
        };
    }

    private static @Nullable Integer shortest(FieldScope field) {
        return switch (name(field)) {
            case "PublishedArticle.headline", "Comment.text", "Author.name" -> 1;
            default -> null;
        };
    }

    private static @Nullable Integer longest(FieldScope field) {
        return name(field).equals("PublishedArticle.headline") ? 300 : null;
    }

    private static @Nullable BigDecimal least(FieldScope field) {
        return switch (field.getName()) {
            case "version", "width", "height" -> BigDecimal.ONE;
            case "level" -> BigDecimal.TWO;
            default -> null;
        };
    }

    private static @Nullable BigDecimal most(FieldScope field) {
        return field.getName().equals("level") ? BigDecimal.valueOf(3) : null;
    }

    private static boolean noneTwice(FieldScope field) {
        return !field.isFakeContainerItemScope() && name(field).equals("PublishedArticle.tags");
    }

    private static boolean isTime(@Nullable ResolvedType type) {
        return type != null && type.isInstanceOf(Instant.class);
    }

    /** Such as {@code Comment.text}: other records have a text too. */
    private static String name(FieldScope field) {
        return field.getDeclaringType().getErasedType().getSimpleName() + "." + field.getName();
    }
}
