package broadsheet.comment.readerrights;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** An export on its way out: one JSON object for each thing that is kept, and one at the end that says so. */
final class Export {

    /** How objects stand one after the other. */
    enum Form {
        LINES("", "\n", "\n"),
        ARRAY("[\n", ",\n", "\n]\n");

        private final String begin;
        private final String between;
        private final String end;

        Form(String begin, String between, String end) {
            this.begin = begin;
            this.between = between;
            this.end = end;
        }
    }

    private static final TypeReference<LinkedHashMap<String, Object>> FIELDS = new TypeReference<>() {};

    private final Form form;
    private final OutputStream out;
    private final JsonMapper json;
    private long things;

    private Export(Form form, OutputStream out, JsonMapper json) {
        this.form = form;
        this.out = out;
        this.json = json;
    }

    static Export begin(Form form, OutputStream out, JsonMapper json) {
        var export = new Export(form, out, json);
        export.write(form.begin);
        return export;
    }

    void add(Trace trace) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("kind", trace.kind());
        fields.putAll(json.convertValue(trace.of(), FIELDS));
        write(json.writeValueAsString(fields) + form.between);
        things++;
    }

    /** Without it, an export that broke off would look like one that is whole. */
    void end() {
        write("{\"kind\":\"end\",\"things\":" + things + "}" + form.end);
    }

    private void write(String text) {
        try {
            out.write(text.getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Nobody takes the export any more", e);
        }
    }
}
