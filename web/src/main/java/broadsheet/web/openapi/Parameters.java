package broadsheet.web.openapi;

import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.Map;

/** What the parameters mean that many operations have, and what may be in them. A controller's own word goes before. */
final class Parameters {

    private static final String SOME_ID = "019ab3c0-8f2e-7d43-9a51-3e8d2f6b7c10";
    private static final Map<String, Parameter> KNOWN = Map.of(
            "If-Match",
            new Parameter()
                    .required(true)
                    .description("The ETag of the version that the write is meant for, or * for any (RFC 9110)")
                    .schema(pattern("^(\\*|(W/)?\"[\\x21\\x23-\\x7e]*\"(,.*)?)$"))
                    .example("\"3\""),
            "Idempotency-Key",
            new Parameter()
                    .description("What this attempt is called in all its retries: they get the first answer")
                    .schema(pattern("^[\\x21-\\x7e]{1,200}$"))
                    .example("4d5c1f0e-7a1b-4a57-8a0b-52f4c0a4b0a9"),
            "Last-Event-ID",
            new Parameter()
                    .description("The id of the last event that one has got: the stream goes on after it")
                    .schema(pattern("^[\\x21-\\x7e]{1,5000}$")),
            "cursor",
            new Parameter()
                    .description("Where the page begins: next of the page before, as it came; the first when left out")
                    .schema(atMost(1_000)),
            "limit",
            new Parameter()
                    .description("How many items the page has at most; 20 when left out")
                    .schema(Schemas.number(1, 100))
                    .example(20),
            "number",
            new Parameter()
                    .description("Which revision: 1 is the first that readers saw")
                    .schema(Schemas.number(1, 999_999_999))
                    .example(1));

    private Parameters() {}

    /** Completes a parameter of an address. */
    static void complete(Parameter parameter, String path) {
        var known = KNOWN.get(parameter.getName());
        if (known != null) {
            take(parameter, known);
        } else if (parameter.getIn().equals("path") && parameter.getExample() == null) {
            var own = parameter.getSchema();
            take(parameter, id(parameter.getName(), path));
            if (own != null && own.getMaxLength() != null) {
                parameter.setSchema(own);
            }
        }
    }

    private static void take(Parameter parameter, Parameter known) {
        if (parameter.getDescription() == null) {
            parameter.setDescription(known.getDescription());
        }
        parameter.setSchema(known.getSchema());
        parameter.setExample(known.getExample());
        if (Boolean.TRUE.equals(known.getRequired())) {
            parameter.setRequired(true);
        }
    }

    /** Ids are UUIDs wherever nothing else is said. Each place in an address has an example of its own. */
    private static Parameter id(String name, String path) {
        var place = path.substring(0, path.indexOf("{" + name + "}"));
        var tail = "%04x".formatted(place.hashCode() & 0xffff);
        return new Parameter()
                .description(name.equals("id") ? "Which one" : "Which " + name.replaceAll("Id$", ""))
                .schema(uuid())
                .example(SOME_ID.substring(0, SOME_ID.length() - tail.length()) + tail);
    }

    private static Schema<Object> pattern(String pattern) {
        var text = Schemas.text();
        text.setPattern(pattern);
        return text;
    }

    private static Schema<Object> atMost(int length) {
        var text = Schemas.text();
        text.setMaxLength(length);
        return text;
    }

    private static Schema<Object> uuid() {
        var text = Schemas.text();
        text.setFormat("uuid");
        return text;
    }
}
