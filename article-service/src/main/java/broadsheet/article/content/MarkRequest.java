package broadsheet.article.content;

import broadsheet.article.domain.Mark;
import broadsheet.article.domain.Prose;
import broadsheet.article.domain.Target;
import broadsheet.web.problem.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** A mark as a client sends it; its places count in the text as that was sent. */
record MarkRequest(
        @Nullable String style,
        @Nullable Integer from,
        @Nullable Integer to,
        @Nullable String href) {

    /** What is made of {@code text} and {@code marks}, both checked; empty when something is wrong with them. */
    static <B> Optional<B> marked(
            Fields fields,
            @Nullable String text,
            @Nullable List<@Nullable MarkRequest> marks,
            BiFunction<Prose, List<Mark>, B> make) {
        return fields.required("text", text, Prose::new)
                .flatMap(words -> readAll(fields, "marks", words, String.valueOf(text), marks)
                        .map(read -> make.apply(words, read)));
    }

    /** The marks of a text, checked against it. */
    static Optional<List<Mark>> readAll(
            Fields fields, String field, Prose text, String sent, @Nullable List<@Nullable MarkRequest> marks) {
        var given = marks == null ? List.<@Nullable MarkRequest>of() : marks;
        var read = new ArrayList<Mark>();
        for (var i = 0; i < given.size(); i++) {
            var path = field + "[" + i + "]";
            fields.required(path, given.get(i), mark -> mark)
                    .flatMap(mark -> mark.read(fields, path, text, sent))
                    .ifPresent(read::add);
        }
        return read.size() < given.size()
                ? Optional.empty()
                : fields.required(field, List.copyOf(read), all -> Mark.on(text, all));
    }

    private Optional<Mark> read(Fields fields, String path, Prose text, String sent) {
        var inside = fields.in(path);
        var looks = inside.required("style", style, Mark.Style::named);
        var begin = inside.required("from", from, at -> text.placeOf(sent, at));
        var end = inside.required("to", to, at -> text.placeOf(sent, at));
        var target = inside.optional("href", href, Target::new);
        return looks.isEmpty() || begin.isEmpty() || end.isEmpty() || (href != null && target.isEmpty())
                ? Optional.empty()
                : fields.required(path, looks.get(), it -> new Mark(it, begin.get(), end.get(), target.orElse(null)));
    }
}
