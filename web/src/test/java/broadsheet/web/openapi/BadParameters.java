package broadsheet.web.openapi;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever can be wrong with the query and the headers of an operation, made of what is said of them. */
record BadParameters(Description description, Operation operation) {

    /** As they are sent: numbers, texts and times at their worst, operators, ways out of the parameter. */
    static final List<String> VALUES = List.of(
            "",
            "%20",
            "x",
            "-1",
            "0",
            "1.5",
            "1e400",
            "101",
            "999999999999999999999",
            "NaN",
            "true",
            "null",
            "%00",
            "a%00b",
            "%F0%9F%98%80",
            "%CC%81".repeat(50),
            "%0d%0aSet-Cookie:%20a=b",
            "..%2f..%2fetc%2fpasswd",
            "%7B%22$gt%22:%22%22%7D",
            "%5B%5D",
            ".*",
            "%28a+%29+%24",
            "2026-13-45T99:99:99Z",
            "2026-03-02T01:00:00",
            "%2B999999999-12-31T23:59:59Z",
            "-999999999-01-01T00:00:00Z",
            "MTo",
            "MTphIGIgYyBk",
            "MTo-",
            // 1:+1000000000-01-01T00:00:00Z x: a cursor in form, and no time that is kept
            "MTorMTAwMDAwMDAwMC0wMS0wMVQwMDowMDowMFogeA",
            "x".repeat(5_000));

    /** What is no text at all. */
    private static final List<String> UNREADABLE =
            List.of("%ff", "%c3%28", "%ed%a0%80", "%c0%80", "%zz", "%", "\u00e9");

    static final List<String> VERSIONS = List.of(
            "x",
            "3",
            "\"",
            "\"3",
            "3\"",
            "'3'",
            "W/",
            "*, \"3\"",
            "\"3\";",
            "\"a\"b\"",
            "\"\u00e9\"",
            "\"\u0001\"",
            "\"999\"",
            "W/\"3\"",
            "\"" + "x".repeat(5_000) + "\"");

    private static final List<String> KEYS =
            List.of("", "a b", "\u00e9", "a\u0001b", "a\u007f", "a\tb", "x".repeat(201));

    /** Each parameter of the query with each value. */
    Stream<Attempt> queries() {
        return in("query").flatMap(parameter -> {
            var name = parameter.get("name").asString();
            var readable = VALUES.stream().map(value -> query(name, value, Optional.of(parameter.path("schema"))));
            var unreadable = UNREADABLE.stream().map(value -> query(name, value, Optional.empty()));
            return Stream.concat(readable, unreadable);
        });
    }

    /** Headers that can't be; each request with one of them is refused. */
    Stream<String> headers() {
        var declared = in("header").map(it -> it.get("name").asString()).toList();
        return Stream.of(
                        headers(declared, "If-Match", VERSIONS),
                        headers(declared, "Idempotency-Key", KEYS),
                        answersInJson()
                                ? lines("Accept", List.of("application/xml", "image/png", "x", "text/", "a/b/c"))
                                : Stream.<String>empty())
                .flatMap(lines -> lines);
    }

    private static Stream<String> headers(List<String> declared, String name, List<String> values) {
        return declared.contains(name) ? lines(name, values) : Stream.empty();
    }

    private static Stream<String> lines(String name, List<String> values) {
        return values.stream().map(value -> name + ": " + value);
    }

    private boolean answersInJson() {
        return !operation.isPressed()
                && operation.success().path("content").propertyNames().stream()
                        .toList()
                        .equals(List.of("application/json"));
    }

    private Stream<JsonNode> in(String place) {
        return operation.parameters().stream()
                .filter(parameter -> parameter.get("in").asString().equals(place));
    }

    /** The query has what is asked for besides. */
    private Attempt query(String name, String value, Optional<JsonNode> schema) {
        var others = in("query")
                .filter(other -> other.path("required").asBoolean(false)
                        && !other.get("name").asString().equals(name))
                .map(other -> "&" + other.get("name").asString() + "="
                        + URLEncoder.encode(other.path("example").asString(""), UTF_8))
                .collect(Collectors.joining());
        var isWrong = schema.map(it -> isWrong(it, decoded(value))).orElse(true);
        return new Attempt(name, "?" + name + "=" + value + others, schema.isPresent(), isWrong);
    }

    private static String decoded(String value) {
        return URLDecoder.decode(value, UTF_8);
    }

    /** What is blank counts as left out. */
    private boolean isWrong(JsonNode schema, String value) {
        if (value.isBlank()) {
            return false;
        }
        if (schema.path("format").asString("").equals("date-time")) {
            return !value.matches("\\d{4}-[01]\\d-[0-3]\\dT[0-2]\\d:\\d\\d:\\d\\dZ");
        }
        var type = schema.path("type").asString("string");
        var isLiteral = (type.equals("boolean") && value.matches("true|false"))
                || (type.equals("integer") && value.matches("-?\\d{1,30}"));
        return !description
                .faults(schema, isLiteral ? value : JsonMapper.shared().writeValueAsString(value))
                .isEmpty();
    }

    /**
     * A query that is not as it should be.
     *
     * @param parameter what is wrong in it
     * @param isText whether it can be read, so that it can be said what is wrong
     * @param isWrong whether the description says so; if it doesn't, the request may be taken
     */
    record Attempt(String parameter, String query, boolean isText, boolean isWrong) {

        @Override
        public String toString() {
            return query.length() > 60 ? query.substring(0, 60) + "…" : query;
        }
    }
}
