package broadsheet.web.openapi;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import broadsheet.web.openapi.Operation.Sent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever can be wrong with the bodies and addresses of an operation, made of its examples. */
record BadInput(Description description, Operation operation) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int LONGER_THAN_ALLOWED = 600 * 1_024;

    /** In place of a field's value: other types, operators of the database, what text can be at its worst. */
    static final List<String> VALUES = List.of(
            "null",
            "7",
            "-1",
            "1.5",
            "1e400",
            "-1e400",
            "9".repeat(900),
            "true",
            "\"\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"a\\udc00b\"",
            "\"../../../etc/passwd\"",
            "\"\\u202e\\u0000\\u001b[31m\"",
            "\"" + "x".repeat(50_000) + "\"",
            "[]",
            "[null]",
            "[[]]",
            "{}",
            "{\"$gt\": \"\"}",
            "{\"$where\": \"sleep(1000)\"}",
            "[{\"$ne\": null}]",
            "[".repeat(400) + "]".repeat(400));

    /** In place of an id in an address, as they are sent. */
    static final List<String> SEGMENTS = List.of(
            "..",
            "..%2f..%2fetc%2fpasswd",
            "%2e%2e%2f",
            "%2e%2e",
            "..%5c",
            "%00",
            "a%00b",
            "%c0%ae%c0%ae",
            "%ff",
            "%zz",
            "a;b=c",
            "a%0d%0aX:y",
            "%C4%91",
            "-1",
            "0",
            "999999999999999999999",
            "%7B%22$gt%22:%22%22%7D",
            "x".repeat(3_000));

    /** Bodies that are no JSON, no object, too long, or say something twice. */
    Stream<Attempt> broken() {
        return example().stream().flatMap(sent -> {
            var body = sent.body();
            var twice = "{\"x\": 1, \"x\": 1}";
            var text = Map.of(
                    "truncated",
                    body.substring(0, body.length() - 1),
                    "trailing",
                    body + "}",
                    "a list",
                    "[" + body + "]",
                    "a text",
                    "\"text\"",
                    "a number",
                    "1",
                    "no JSON",
                    "<article/>",
                    "a key twice",
                    twice,
                    "deep",
                    "{\"x\":".repeat(5_000) + "1" + "}".repeat(5_000),
                    "deep lists",
                    "[".repeat(10_000),
                    "too long",
                    " ".repeat(LONGER_THAN_ALLOWED) + body);
            var bytes = new HashMap<String, byte[]>();
            text.forEach((name, json) -> bytes.put(name, json.getBytes(UTF_8)));
            bytes.put("broken UTF-8", new byte[] {'{', '"', (byte) 0xc3, (byte) 0x28, '"', ':', '1', '}'});
            return bytes.entrySet().stream()
                    .map(entry ->
                            Attempt.of(entry.getKey(), sent.mediaType(), entry.getValue(), Optional.empty(), true));
        });
    }

    /** The example as what it isn't. */
    Stream<Attempt> mistyped() {
        return example().stream()
                .flatMap(sent -> Stream.of(
                                "text/plain",
                                "application/xml",
                                "multipart/form-data",
                                "application/x-www-form-urlencoded",
                                "x",
                                "*/*",
                                "application/json;charset=no-such",
                                "application/json, text/plain")
                        .map(type -> Attempt.of(type, type, sent.body().getBytes(UTF_8), Optional.empty(), true)));
    }

    /** Every field with every value that it can't have, and those that it can't be known of. */
    Stream<Attempt> wrong() {
        var seen = new HashSet<String>();
        return operation
                .examples()
                .filter(sent -> sent.mediaType().equals(example().orElseThrow().mediaType()))
                .flatMap(sent -> {
                    var attempts = new ArrayList<Attempt>();
                    for (var path : Fields.in(JSON.readTree(sent.body()), schema(sent))) {
                        if (seen.add(path.kind())) {
                            VALUES.forEach(value -> attempts.add(spoilt(sent, path, value)));
                        }
                    }
                    attempts.add(unknown(sent));
                    return attempts.stream();
                });
    }

    /** The addresses with something else in place of each id. */
    List<String> addresses(String path) {
        var template = operation.path().split("/", -1);
        var actual = path.split("/", -1);
        var bad = new ArrayList<String>();
        for (var i = 0; i < template.length; i++) {
            if (template[i].startsWith("{")) {
                for (var segment : SEGMENTS) {
                    var copy = actual.clone();
                    copy[i] = segment;
                    bad.add(String.join("/", copy));
                }
            }
        }
        return bad;
    }

    private Optional<Sent> example() {
        return operation.firstExample();
    }

    private JsonNode schema(Sent sent) {
        return operation.node().at("/requestBody/content").get(sent.mediaType()).get("schema");
    }

    private Attempt spoilt(Sent sent, Fields.Path path, String value) {
        var body = path.with(JSON.readTree(sent.body()), value);
        var isWrong = value.matches("-?1e400")
                || !description.faults(schema(sent), body).isEmpty();
        var shown = value.length() > 40 ? value.substring(0, 40) + "…" : value;
        return Attempt.of(
                path + " = " + shown, sent.mediaType(), body.getBytes(UTF_8), Optional.of(path.toString()), isWrong);
    }

    private static Attempt unknown(Sent sent) {
        var body = "{\"noSuchField\": 1" + (sent.body().equals("{}") ? "" : ", ")
                + sent.body().substring(1);
        return Attempt.of("unknown", sent.mediaType(), body.getBytes(UTF_8), Optional.of("noSuchField"), true);
    }

    /**
     * A request that is not as it should be.
     *
     * @param bytes the body, each character a byte of it
     * @param field the path of what is wrong, if it is one field
     * @param isWrong whether the description says so; if it doesn't, the request may be taken
     */
    record Attempt(String name, String mediaType, String bytes, Optional<String> field, boolean isWrong) {

        private static Attempt of(String name, String mediaType, byte[] body, Optional<String> field, boolean isWrong) {
            return new Attempt(name, mediaType, new String(body, ISO_8859_1), field, isWrong);
        }

        /** The body; if it is a text, as a story says it. */
        byte[] body(UnaryOperator<String> said) {
            var body = bytes.getBytes(ISO_8859_1);
            var text = new String(body, UTF_8);
            return Arrays.equals(text.getBytes(UTF_8), body) ? said.apply(text).getBytes(UTF_8) : body;
        }
    }
}
