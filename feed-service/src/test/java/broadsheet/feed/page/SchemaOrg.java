package broadsheet.feed.page;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What schema.org says of the types and properties that pages may use: where each belongs, and its values. */
final class SchemaOrg {

    static final String VOCABULARY = "https://schema.org/";

    private static final Map<String, String> ABOVE = Map.ofEntries(
            Map.entry("NewsArticle", "Article"),
            Map.entry("Article", "CreativeWork"),
            Map.entry("CorrectionComment", "Comment"),
            Map.entry("Comment", "CreativeWork"),
            Map.entry("WebPage", "CreativeWork"),
            Map.entry("WebSite", "CreativeWork"),
            Map.entry("ImageObject", "MediaObject"),
            Map.entry("MediaObject", "CreativeWork"),
            Map.entry("CreativeWork", "Thing"),
            Map.entry("NewsMediaOrganization", "Organization"),
            Map.entry("Organization", "Thing"),
            Map.entry("Person", "Thing"),
            Map.entry("BreadcrumbList", "ItemList"),
            Map.entry("ItemList", "Thing"),
            Map.entry("ListItem", "Thing"));

    private static final Map<String, Property> PROPERTIES = Map.ofEntries(
            of("name", "Thing", "Text"),
            of("url", "Thing", "URL"),
            of("description", "Thing", "Text"),
            of("image", "Thing", "URL", "ImageObject"),
            of("mainEntityOfPage", "Thing", "URL", "CreativeWork"),
            of("headline", "CreativeWork", "Text"),
            of("text", "CreativeWork", "Text"),
            of("datePublished", "CreativeWork", "DateTime"),
            of("dateModified", "CreativeWork", "DateTime"),
            of("author", "CreativeWork", "Person", "Organization"),
            of("publisher", "CreativeWork", "Person", "Organization"),
            of("keywords", "CreativeWork", "Text", "URL"),
            of("inLanguage", "CreativeWork", "Text"),
            of("correction", "CreativeWork", "CorrectionComment", "Text", "URL"),
            of("discussionUrl", "CreativeWork", "URL"),
            of("commentCount", "CreativeWork", "Integer"),
            of("isAccessibleForFree", "CreativeWork", "Boolean"),
            of("articleSection", "Article", "Text"),
            of("dateline", "NewsArticle", "Text"),
            of("logo", "Organization", "URL", "ImageObject"),
            of("itemListElement", "ItemList", "ListItem", "Text", "Thing"),
            of("position", "ListItem", "Integer", "Text"),
            // A thing, which may be said by its address alone
            of("item", "ListItem", "Thing", "URL"));

    private SchemaOrg() {}

    /** Fails if a thing in expanded JSON-LD is none that the vocabulary has, or says of itself what it can't. */
    static void check(JsonObject thing) {
        var type = type(thing);
        assertThat(ABOVE).as("a type").containsKey(type);
        thing.forEach((name, values) -> {
            if (!name.startsWith("@")) {
                assertThat(name).startsWith(VOCABULARY);
                var property = Optional.ofNullable(PROPERTIES.get(name.substring(VOCABULARY.length())))
                        .orElseThrow(() -> new AssertionError(name + " is no property"));
                assertThat(withAllAbove(type)).as(name + " of " + type).contains(property.of());
                values.asJsonArray().forEach(value -> check(name, value.asJsonObject(), property));
            }
        });
    }

    static String type(JsonObject thing) {
        return thing.getJsonArray("@type").getString(0).substring(VOCABULARY.length());
    }

    private static void check(String name, JsonObject value, Property property) {
        if (value.containsKey("@value")) {
            assertThat(property.values()).as(name).anyMatch(kind -> isOf(kind, value.get("@value")));
        } else {
            assertThat(withAllAbove(type(value))).as(name).containsAnyElementsOf(property.values());
            check(value);
        }
    }

    private static boolean isOf(String kind, JsonValue literal) {
        var text = literal.toString().replaceAll("^\"|\"$", "");
        return switch (kind) {
            case "Text" -> literal.getValueType() == JsonValue.ValueType.STRING && !text.isBlank();
            case "URL" -> text.matches("https?://[^\\s\"]+");
            case "DateTime" -> text.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z");
            case "Integer" -> text.matches("\\d+") && literal.getValueType() == JsonValue.ValueType.NUMBER;
            case "Boolean" -> text.matches("true|false") && literal.getValueType() != JsonValue.ValueType.STRING;
            default -> false;
        };
    }

    private static Set<String> withAllAbove(String type) {
        var all = new HashSet<String>();
        for (var each = type; each != null; each = ABOVE.get(each)) {
            all.add(each);
        }
        return all;
    }

    private static Map.Entry<String, Property> of(String name, String of, String... values) {
        return Map.entry(name, new Property(of, List.of(values)));
    }

    private record Property(String of, List<String> values) {}
}
